package agon.tasks.molecules.overseer;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.doubt.Stability;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.ModelMatter;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Trains models on measurements.
 *
 * @param learners where they come from, counted
 * @param codec of the task
 * @param training the molecules that a model will be asked about
 * @param scale typical spread of the values
 */
record ModelTraining(Learners learners, Codec<MoleculeQuestion, Double> codec, List<Molecule> training, double scale) {

    /** Examples an update of a model that learns by small steps. */
    private static final int BATCH = 32;

    AuxiliaryModel train(ModelKind kind, List<Notebook.Entry> entries) {
        String purpose = "auxiliary." + kind.learner() + "." + entries.size();
        return new AuxiliaryModel(kind, train(purpose, kind, examples(entries)), training);
    }

    /** What H can find out about a model; it is trained again only if that is asked for. */
    ModelDoubts doubt(
            AuxiliaryModel model, List<Notebook.Entry> trained, List<Notebook.Entry> checks, Modelling modelling) {
        ModelKind kind = model.kind();
        Optional<Stability> stability = modelling.doubts().contains(ModelMatter.STABILITY)
                ? Optional.of(Stability.of(
                        examples(trained),
                        modelling.retrainings(),
                        (number, drawn) ->
                                train("stability." + kind.learner() + "." + drawn.size() + "." + number, kind, drawn),
                        Seeds.generator(trained.size(), "molecules.stability." + kind.learner())))
                : Optional.empty();
        return ModelDoubts.of(model, trained, checks, stability, scale);
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
