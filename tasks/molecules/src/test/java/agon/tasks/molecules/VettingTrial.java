package agon.tasks.molecules;

import agon.api.agent.Example;
import agon.api.oversight.Investigator;
import agon.api.oversight.Laboratory;
import agon.api.oversight.Overseer;
import agon.api.oversight.Verdict;
import agon.api.task.Split;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One study by an overseer that vets its models.
 *
 * @param task with its truth, which H does not see
 * @param overseer once it wants nothing more measured
 * @param measured what was measured for the study
 * @param spots what was measured for the vetting
 */
record VettingTrial(MoleculesTask task, Overseer<MoleculeQuestion, Double> overseer, int measured, int spots) {

    /** Measures so many molecules by lot, studies and vets. */
    static VettingTrial of(MoleculesTask task, int measurements, long seed) {
        Laboratory<MoleculeQuestion, Double> laboratory =
                task.overseer().laboratory().orElseThrow();
        List<Example<MoleculeQuestion, Double>> measured =
                task.questions(Split.TRAINING).draw(measurements, new SplittableRandom(seed)).stream()
                        .map(question -> Example.of(question, laboratory.measure(question)))
                        .toList();
        Overseer<MoleculeQuestion, Double> overseer =
                task.overseer().investigator().orElseThrow().study(measured, new TribuoLearners(seed));
        int spots = 0;
        for (Investigator<MoleculeQuestion, Double> vetting =
                        overseer.investigator().orElseThrow();
                !vetting.spotChecks().isEmpty();
                vetting = overseer.investigator().orElseThrow()) {
            List<Example<MoleculeQuestion, Double>> checks = vetting.spotChecks().stream()
                    .map(question -> Example.of(question, laboratory.measure(question)))
                    .toList();
            spots += checks.size();
            overseer = vetting.vet(checks);
        }
        return new VettingTrial(task, overseer, measured.size(), spots);
    }

    List<Verdict<MoleculeQuestion, Double>> verdicts() {
        return overseer.investigator().orElseThrow().verdicts();
    }

    /** Whether a model was rejected. */
    boolean rejected(String model) {
        return verdicts().stream()
                        .filter(verdict -> verdict.subject().equals(model))
                        .mapToDouble(Verdict::answer)
                        .findFirst()
                        .orElseThrow()
                == 0;
    }
}
