package agon.tasks.molecules.overseer;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.tasks.molecules.question.Aspect;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from measurements: enters them in the notebook, trains a random forest and a linear model on four fifths of it,
 * and learns anew how far to trust each source from its errors on the last fifth.
 *
 * @param overseer puts together the overseer of the next iteration
 * @param knowledge before the study
 */
record MoleculeInvestigator(MoleculeOverseer overseer, Knowledge knowledge)
        implements Investigator<MoleculeQuestion, Double> {
    private static final Map<Aspect, String> KINDS = new TreeMap<>(Map.of(
            Aspect.FOREST, "random-forest",
            Aspect.LINEAR, "linear"));

    /** With fewer measurements no model is worth training. */
    private static final int LEAST_MEASUREMENTS = 20;

    private static final int CHECKED_ONE_IN = 5;

    @Override
    public Overseer<MoleculeQuestion, Double> study(
            List<Example<MoleculeQuestion, Double>> measured, Learners learners) {
        Notebook notebook = knowledge
                .notebook()
                .with(measured.stream()
                        .map(example -> new Notebook.Entry(example.question().molecule(), example.answer()))
                        .toList());
        List<Notebook.Entry> checks = new ArrayList<>();
        List<Example<MoleculeQuestion, Double>> examples = new ArrayList<>();
        for (int i = 0; i < notebook.entries().size(); i++) {
            Notebook.Entry entry = notebook.entries().get(i);
            if (i % CHECKED_ONE_IN == CHECKED_ONE_IN - 1) {
                checks.add(entry);
            } else {
                examples.add(Example.of(MoleculeQuestion.value(entry.molecule()), entry.value()));
            }
        }
        List<Informant> informants = new ArrayList<>(untrained());
        if (notebook.entries().size() >= LEAST_MEASUREMENTS) {
            KINDS.forEach((aspect, kind) -> informants.add(train(aspect, kind, examples, learners)));
        }
        return overseer.knowing(Knowledge.calibrated(
                knowledge.trend().rule(),
                notebook,
                informants,
                checks,
                overseer.form().scale()));
    }

    private List<Informant> untrained() {
        return knowledge.trend().informants().stream()
                .map(Trusted::informant)
                .filter(informant -> !KINDS.containsKey(informant.aspect()))
                .toList();
    }

    private Informant train(
            Aspect aspect, String kind, List<Example<MoleculeQuestion, Double>> examples, Learners learners) {
        Learner<MoleculeQuestion, Double> learner =
                learners.learner("auxiliary." + kind + "." + examples.size(), kind, overseer.codec());
        learner.imitate(examples);
        return new AuxiliaryModel(aspect, learner.snapshot(), overseer.training());
    }
}
