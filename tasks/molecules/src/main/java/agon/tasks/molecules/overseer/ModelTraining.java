package agon.tasks.molecules.overseer;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.Occlusion;
import agon.tasks.molecules.doubt.PermutationImportance;
import agon.tasks.molecules.doubt.Stability;
import agon.tasks.molecules.planting.Planting;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.PlantedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Trains models on measurements.
 *
 * @param learners where they come from, counted
 * @param codec of the task
 * @param training the molecules that a model will be asked about
 * @param scale typical spread of the values
 * @param occlusion leaves out substructures
 */
record ModelTraining(
        Learners learners,
        Codec<MoleculeQuestion, Double> codec,
        List<Molecule> training,
        double scale,
        Occlusion occlusion) {

    /** Examples an update of a model that learns by small steps. */
    private static final int BATCH = 32;

    AuxiliaryModel train(ModelKind kind, List<Notebook.Entry> entries) {
        String purpose = "auxiliary." + kind.learner() + "." + entries.size();
        return new AuxiliaryModel(kind, train(purpose, kind, examples(entries)), training);
    }

    /**
     * A bad model in the place of one that was trained.
     *
     * @param kind what it is made of
     * @param all everything that was measured, what it was not trained on included
     */
    AuxiliaryModel plant(
            Planting planting,
            PlantedModel planted,
            ModelKind kind,
            List<Notebook.Entry> trained,
            List<Notebook.Entry> all) {
        String purpose = "planted." + planted.word() + "." + trained.size();
        RandomGenerator random = Seeds.generator(planting.seed(), "molecules." + purpose);
        List<Notebook.Entry> drawn = new ArrayList<>();
        for (int i = 0; i < trained.size(); i++) {
            drawn.add(trained.get(random.nextInt(trained.size())));
        }
        Agent<MoleculeQuestion, Double> sound = train(purpose, kind, examples(drawn));
        return new AuxiliaryModel(planted, planting.spoil(planted, sound, examples(all)), training);
    }

    /**
     * What H can find out about a model; it is trained again only if that is asked for.
     *
     * @param kind what it is, or is made of
     * @param rule what H has groups contribute
     */
    ModelDoubts doubt(
            AuxiliaryModel model,
            ModelKind kind,
            List<Notebook.Entry> trained,
            List<Notebook.Entry> checks,
            Modelling modelling,
            GroupContributions rule) {
        Optional<Stability> stability = modelling.doubts().contains(ModelMatter.STABILITY)
                ? Optional.of(Stability.of(
                        examples(trained),
                        modelling.retrainings(),
                        (number, drawn) ->
                                train("stability." + kind.learner() + "." + drawn.size() + "." + number, kind, drawn),
                        Seeds.generator(trained.size(), "molecules.stability." + kind.learner())))
                : Optional.empty();
        return ModelDoubts.of(
                model, trained, checks, stability, inside(model, trained, checks, modelling, rule), scale);
    }

    private Optional<Inside> inside(
            AuxiliaryModel model,
            List<Notebook.Entry> trained,
            List<Notebook.Entry> checks,
            Modelling modelling,
            GroupContributions rule) {
        boolean goesBy = modelling.doubts().contains(ModelMatter.IMPORTANCE);
        if (!goesBy && !modelling.doubts().contains(ModelMatter.SUBSTRUCTURES)) {
            return Optional.empty();
        }
        PermutationImportance importance = goesBy
                ? PermutationImportance.of(
                        molecules(checks),
                        checks.stream().mapToDouble(Notebook.Entry::value).toArray(),
                        model::anew,
                        Seeds.generator(
                                trained.size(),
                                "molecules.importance." + model.name().word()))
                : new PermutationImportance(Map.of(), 0);
        return Optional.of(new Inside(model, molecules(trained), importance, occlusion, rule));
    }

    private static List<Molecule> molecules(List<Notebook.Entry> entries) {
        return entries.stream().map(Notebook.Entry::molecule).toList();
    }

    private Agent<MoleculeQuestion, Double> train(
            String purpose, ModelKind kind, List<Example<MoleculeQuestion, Double>> examples) {
        Learner<MoleculeQuestion, Double> learner = learners.learner(purpose, kind.learner(), codec);
        if (kind.updates() == 1) {
            learner.imitate(examples);
        } else {
            RandomGenerator random = Seeds.generator(examples.size(), "molecules." + purpose);
            for (int update = 0; update < kind.updates(); update++) {
                List<Example<MoleculeQuestion, Double>> batch = new ArrayList<>();
                for (int i = 0; i < Math.min(BATCH, examples.size()); i++) {
                    batch.add(examples.get(random.nextInt(examples.size())));
                }
                learner.imitate(batch);
            }
        }
        return learner.snapshot();
    }

    private static List<Example<MoleculeQuestion, Double>> examples(List<Notebook.Entry> entries) {
        return entries.stream()
                .map(entry -> Example.of(MoleculeQuestion.value(entry.molecule()), entry.value()))
                .toList();
    }
}
