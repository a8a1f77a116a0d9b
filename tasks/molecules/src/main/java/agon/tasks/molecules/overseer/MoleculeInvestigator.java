package agon.tasks.molecules.overseer;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.question.ModelInquiry;
import agon.tasks.molecules.question.ModelKind;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns from measurements: enters them in the notebook, trains models on four fifths of it, and learns anew how far to trust
 * each source from its errors on the last fifth. Says which molecules to measure next.
 *
 * @param overseer puts together the overseer of the next iteration
 * @param knowledge before the study
 */
record MoleculeInvestigator(MoleculeOverseer overseer, Knowledge knowledge)
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
        for (int i = 0; i < notebook.entries().size(); i++) {
            boolean checked = i % CHECKED_ONE_IN == CHECKED_ONE_IN - 1;
            (checked ? checks : trained).add(notebook.entries().get(i));
        }
        List<Informant> informants = new ArrayList<>(untrained());
        Map<ModelKind, ModelDoubts> doubts = new EnumMap<>(ModelKind.class);
        if (notebook.entries().size() >= LEAST_MEASUREMENTS) {
            ModelTraining training = new ModelTraining(
                    learners,
                    overseer.codec(),
                    overseer.training(),
                    overseer.form().scale());
            for (ModelKind kind : overseer.modelling().kinds()) {
                AuxiliaryModel model = training.train(kind, trained);
                informants.add(model);
                if (!overseer.modelling().doubts().isEmpty()) {
                    doubts.put(kind, training.doubt(model, trained, checks, overseer.modelling()));
                }
            }
        }
        return overseer.knowing(Knowledge.calibrated(
                        knowledge.trend().rule(),
                        notebook,
                        informants,
                        checks,
                        overseer.form().scale())
                .doubting(doubts));
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
