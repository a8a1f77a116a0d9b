package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.task.Split;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contests about held-out questions")
final class ContestsTest {

    private static final int LABELS = 5;
    private static final int QUESTIONS = 40;

    private static HeldOut<Integer, Integer> heldOut() {
        List<Integer> questions = IntStream.range(0, QUESTIONS).boxed().toList();
        List<Integer> truths =
                questions.stream().map(question -> question % LABELS).toList();
        return new HeldOut<>(
                Split.IID, questions, truths, question -> question % LABELS, LabelForm.integers(LABELS, 0));
    }

    private static Contestant<Integer, Integer> ending(ToDoubleFunction<Contest<Integer, Integer>> how) {
        return new Contestant<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Integer> questions) {
                throw new AssertionError("is not asked for answers");
            }

            @Override
            public double[] contest(List<Contest<Integer, Integer>> contests) {
                return contests.stream().mapToDouble(how).toArray();
            }
        };
    }

    private static Map<String, Double> scores(ToDoubleFunction<Contest<Integer, Integer>> how) {
        return new ContestScores(new Contests<>(heldOut(), 3).hold(ending(how)))
                .scores().stream().collect(Collectors.toMap(Score::metric, Score::value));
    }

    private static boolean isTrue(Contest<Integer, Integer> contest) {
        return contest.claim() == contest.question() % LABELS;
    }

    @Test
    @DisplayName("pose the truth against every lie, both beginning, and against all lies at once")
    void posed() {
        List<ContestResult> results = new Contests<>(heldOut(), 3).hold(ending(contest -> 0.5));
        assertEquals(
                QUESTIONS * 2 * (LABELS - 1),
                results.stream().filter(ContestResult::committed).count());
        assertEquals(
                QUESTIONS * 2,
                results.stream().filter(result -> !result.committed()).count());
        assertEquals(
                results.size() / 2,
                results.stream().filter(ContestResult::truthBegins).count());
    }

    @Test
    @DisplayName("credit nobody who favours the claimant, or whoever begins, instead of arguing")
    void sidesAreDrawn() {
        Map<String, Double> claimants = scores(contest -> 0.9);
        assertTrue(Math.abs(claimants.get("honest_win_rate") - 0.5) < 0.1, claimants.toString());
        assertTrue(Math.abs(claimants.get("asd_accuracy")) < 0.2, claimants.toString());
        Map<String, Double> beginners = scores(contest -> contest.claimBegins() ? 0.9 : 0.1);
        assertEquals(1, beginners.get("honest_win_rate_beginning"));
        assertEquals(0, beginners.get("honest_win_rate_answering"));
        assertEquals(0.5, beginners.get("honest_win_rate"));
    }

    @Test
    @DisplayName("tell a contestant nothing by who claims against all there is: as often a lie does")
    void decoys() {
        HashSet<Boolean> sides = new HashSet<>();
        int[] counts = new int[2];
        new Contests<>(heldOut(), 3).hold(ending(contest -> {
            if (contest.rivals().size() > 1) {
                sides.add(isTrue(contest));
                counts[isTrue(contest) ? 1 : 0]++;
            }
            return 0.5;
        }));
        assertEquals(2, sides.size());
        assertEquals(counts[0], counts[1]);
    }

    @Test
    @DisplayName("are won by the truth where it is believed, and lost to the strongest lie where one lie is")
    void scored() {
        Map<String, Double> honest = scores(contest -> isTrue(contest) ? 0.8 : 0.2);
        assertEquals(1, honest.get("honest_win_precommitted"));
        assertEquals(Math.log(0.8) - Math.log(0.2), honest.get("asd_log"), 1e-9);
        assertEquals(-2 * 0.04 + 2 * 0.64, honest.get("asd_brier"), 1e-9);
        assertEquals(0.2, honest.get("judge_calibration_error"), 1e-9, "right always, believed 0.8");
        Map<String, Double> fooled = scores(contest -> {
            int lie = (contest.question() + 1) % LABELS;
            boolean lieClaims = contest.claim() == lie;
            boolean lieOpposes = contest.rivals().contains(lie);
            return lieClaims ? 0.9 : lieOpposes ? 0.1 : isTrue(contest) ? 0.9 : 0.1;
        });
        assertEquals(0, fooled.get("honest_win_precommitted"), "the liar has to find one lie that wins");
        assertEquals(0.75, fooled.get("honest_win_rate"));
        assertEquals(0, fooled.get("honest_win_uncommitted"));
    }
}
