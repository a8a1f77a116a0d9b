package agon.tasks.molecules.overseer;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Verdict;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.Model;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.PlantedModel;
import agon.tasks.molecules.vetting.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns from measurements: enters them in the notebook, trains models on four fifths of it, and learns anew how far to trust
 * each source from its errors on the last fifth. Says which molecules to measure next.
 *
 * @param overseer puts together the overseer of the next iteration
 * @param knowledge before the study
 * @param vetting how far the models that it asks were vetted
 */
record MoleculeInvestigator(MoleculeOverseer overseer, Knowledge knowledge, ModelVetting vetting)
        implements Investigator<MoleculeQuestion, Double> {

    /** With fewer measurements no model is worth training. */
    private static final int LEAST_MEASUREMENTS = 20;

    private static final int CHECKED_ONE_IN = 5;
    private static final int LEAST_COMMITTEE = 2;

    @Override
    public Overseer<MoleculeQuestion, Double> study(
            List<Example<MoleculeQuestion, Double>> measured, Learners learners) {
        Notebook notebook = knowledge
                .notebook()
                .with(measured.stream()
                        .map(example -> new Notebook.Entry(example.question().molecule(), example.answer()))
                        .toList());
        List<Notebook.Entry> checks = new ArrayList<>();
        List<Notebook.Entry> trained = new ArrayList<>();
        int byLot = 0;
        for (Notebook.Entry entry : notebook.entries()) {
            // Where suspicion was followed up, models have learned more than elsewhere: nobody is judged by that.
            boolean chosen = vetting.chosen().contains(entry.molecule());
            byLot += chosen ? 0 : 1;
            (!chosen && byLot % CHECKED_ONE_IN == 0 ? checks : trained).add(entry);
        }
        List<Informant> informants = new ArrayList<>(untrained());
        Map<Model, ModelDoubts> doubts = new HashMap<>();
        if (notebook.entries().size() >= LEAST_MEASUREMENTS) {
            ModelTraining training = new ModelTraining(
                    learners,
                    overseer.codec(),
                    overseer.training(),
                    overseer.form().scale(),
                    overseer.occlusion());
            for (Model name : overseer.modelling().models()) {
                ModelKind kind = madeOf(name);
                AuxiliaryModel model = name instanceof PlantedModel planted
                        ? training.plant(overseer.planting(), planted, kind, trained, notebook.entries())
                        : training.train(kind, trained);
                informants.add(model);
                if (!overseer.modelling().doubts().isEmpty()) {
                    doubts.put(
                            name,
                            training.doubt(
                                    model,
                                    kind,
                                    trained,
                                    checks,
                                    overseer.modelling(),
                                    knowledge.trend().rule()));
                }
            }
        }
        Knowledge studied = Knowledge.calibrated(
                        knowledge.trend().rule(),
                        notebook,
                        informants,
                        checks,
                        overseer.form().scale())
                .doubting(doubts);
        return overseer.vetting()
                .map(plan -> vetted(studied, vetting.begun(plan, overseer, studied, checks, measured.size())))
                .orElseGet(() -> overseer.knowing(studied));
    }

    /** A planted model is made of the first kind of sound ones, or of a forest where there are none. */
    private ModelKind madeOf(Model name) {
        return name instanceof ModelKind kind
                ? kind
                : overseer.modelling().kinds().stream().findFirst().orElse(ModelKind.RANDOM_FOREST);
    }

    @Override
    public List<MoleculeQuestion> spotChecks() {
        return vetting.wanted();
    }

    @Override
    public Overseer<MoleculeQuestion, Double> vet(List<Example<MoleculeQuestion, Double>> checks) {
        Notebook notebook = knowledge
                .notebook()
                .with(checks.stream()
                        .map(check -> new Notebook.Entry(check.question().molecule(), check.answer()))
                        .toList());
        ModelVetting next = vetting.with(checks.stream()
                .map(check -> new Measured(check.question().molecule(), check.answer()))
                .toList());
        return vetted(knowledge.trusting(notebook, knowledge.trend().informants()), next);
    }

    /** Relies on nobody as it did before until all is measured that is wanted. */
    private Overseer<MoleculeQuestion, Double> vetted(Knowledge studied, ModelVetting next) {
        Knowledge relying =
                next.wanted().isEmpty() ? studied.trusting(studied.notebook(), next.trusted(studied)) : studied;
        return overseer.knowing(relying, next);
    }

    @Override
    public List<Verdict<MoleculeQuestion, Double>> verdicts() {
        return vetting.verdicts(overseer.training().get(0), overseer.form().scale());
    }

    private List<Informant> untrained() {
        return knowledge.trend().informants().stream()
                .map(Trusted::informant)
                .filter(informant -> !(informant.inquiry() instanceof ModelInquiry))
                .toList();
    }

    @Override
    public int candidates() {
        int committee = switch (overseer.modelling().choice()) {
            case RANDOM -> Integer.MAX_VALUE;
            case UNCERTAINTY -> 1;
            case DISAGREEMENT -> LEAST_COMMITTEE;
        };
        return models().size() >= committee ? overseer.modelling().candidates() : 1;
    }

    @Override
    public List<MoleculeQuestion> order(List<MoleculeQuestion> candidates) {
        Map<MoleculeQuestion, Double> worth = new HashMap<>();
        candidates.forEach(candidate -> worth.put(candidate, worth(candidate.molecule())));
        return candidates.stream()
                .sorted(Comparator.comparingDouble((MoleculeQuestion candidate) -> -worth.getOrDefault(candidate, 0.0)))
                .toList();
    }

    private List<AuxiliaryModel> models() {
        return knowledge.trend().informants().stream()
                .map(Trusted::informant)
                .filter(AuxiliaryModel.class::isInstance)
                .map(AuxiliaryModel.class::cast)
                .toList();
    }

    /** What measuring a molecule promises; only the order counts. */
    private double worth(Molecule molecule) {
        List<AuxiliaryModel> models = models();
        return switch (overseer.modelling().choice()) {
            case RANDOM -> 0;
            case UNCERTAINTY ->
                models.stream()
                        .mapToDouble(model -> 1 - model.confidence(molecule))
                        .average()
                        .orElse(0);
            case DISAGREEMENT -> {
                double mean = models.stream()
                        .mapToDouble(model -> model.opinion(molecule))
                        .average()
                        .orElse(0);
                yield models.stream()
                        .mapToDouble(model -> StrictMath.pow(model.opinion(molecule) - mean, 2))
                        .sum();
            }
        };
    }
}
