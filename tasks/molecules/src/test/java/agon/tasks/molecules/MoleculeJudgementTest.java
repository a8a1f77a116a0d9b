package agon.tasks.molecules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.task.Split;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overseer of molecules, as a judge,")
class MoleculeJudgementTest {
    private final MoleculesTask task = SampleTask.of(0);
    private final Overseer<MoleculeQuestion, Double> overseer = task.overseer();
    private final List<MoleculeQuestion> heldOut = task.questions(Split.IID).draw(100_000, new SplittableRandom(1));

    @Test
    @DisplayName("prefers the truth to a gross error more often than not, and rates it higher")
    void rates() {
        Rater<MoleculeQuestion, Double> rater = overseer.rater().orElseThrow();
        int preferred = 0;
        int rated = 0;
        for (MoleculeQuestion question : heldOut) {
            double truth = task.truth().answer(question);
            preferred += rater.prefer(question, truth, truth + 0.6) > 0.5 ? 1 : 0;
            rated += rater.rate(question, truth) > rater.rate(question, truth - 0.6) ? 1 : 0;
            assertEquals(1.0, rater.prefer(question, 1.0, 1.3) + rater.prefer(question, 1.3, 1.0), 1e-12);
        }
        assertTrue(preferred > 0.75 * heldOut.size(), preferred + " of " + heldOut.size());
        assertTrue(rated > 0.75 * heldOut.size(), rated + " of " + heldOut.size());
    }

    @Test
    @DisplayName("judges debates better with all the evidence than with none, and by the evidence alone")
    void arena() {
        judges(overseer.arena().orElseThrow());
    }

    private <E> void judges(Arena<MoleculeQuestion, Double, E> arena) {
        int blind = 0;
        int informed = 0;
        SplittableRandom random = new SplittableRandom(9);
        for (MoleculeQuestion question : heldOut) {
            List<E> evidence = arena.evidence(question);
            assertEquals(evidence.size(), new HashSet<>(evidence).size(), "a piece occurs twice");
            double truth = task.truth().answer(question);
            double claim = truth + 0.3 * random.nextGaussian();
            blind += arena.judge(question, truth, claim, List.of()) > 0.5 ? 1 : 0;
            informed += arena.judge(question, truth, claim, evidence) > 0.5 ? 1 : 0;
            assertEquals(
                    arena.judge(question, truth, claim, evidence),
                    arena.judge(heldOut.get(0), truth, claim, evidence),
                    "the question itself tells the judge nothing");
            for (E piece : evidence) {
                arena.form().write(piece, new float[arena.form().width()], 0);
                assertTrue(!arena.form().show(piece).isBlank());
            }
        }
        assertTrue(informed > blind, informed + " against " + blind);
    }
}
