package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Contest;
import agon.api.agent.Contestant;
import agon.api.agent.Ending;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.task.Split;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
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

    private static Contestant<Integer, Integer> ending(Function<Contest<Integer, Integer>, Ending> how) {
        return new Contestant<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Integer> questions) {
                throw new AssertionError("is not asked for answers");
            }

            @Override
            public List<Optional<Ending>> contest(List<Contest<Integer, Integer>> contests) {
                return contests.stream().map(how).map(Optional::of).toList();
            }
        };
    }

    private static Map<String, Double> scores(ToDoubleFunction<Contest<Integer, Integer>> how) {
        return scoresOf(contest -> Ending.between(how.applyAsDouble(contest)));
    }

    private static Map<String, Double> scoresOf(Function<Contest<Integer, Integer>, Ending> how) {
        return new ContestScores(new Contests<>(heldOut(), 3).hold(ending(how)))
                .scores().stream().collect(Collectors.toMap(Score::metric, Score::value));
    }

    private static boolean isTrue(Contest<Integer, Integer> contest) {
        return contest.claim() == contest.question() % LABELS;
    }

    @Test
    @DisplayName("pose the truth against every lie, both beginning, and against all lies at once")
    void posed() {
        int[] held = new int[1];
        List<ContestResult> results = new Contests<>(heldOut(), 3).hold(ending(contest -> {
            held[0]++;
            return Ending.between(0.5);
        }));
        assertEquals(held[0], Contests.held(results));
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
    @DisplayName("tell nobody which answer is true who looks at all of them: a lie stands wherever the truth does")
    void decoys() {
        Map<List<Integer>, Map<String, Integer>> stands = new HashMap<>();
        new Contests<>(heldOut(), 3).hold(ending(contest -> {
            String others = contest.rivals().size() > 1 ? "against all" : "against one";
            note(stands, contest.question(), contest.claim(), others);
            contest.rivals().forEach(rival -> note(stands, contest.question(), rival, "rival " + others));
            return Ending.between(0.5);
        }));
        for (int question = 0; question < QUESTIONS; question++) {
            int asked = question;
            Map<String, Integer> truth = stands.get(List.of(asked, asked % LABELS));
            int appears = committed(truth);
            long alike = IntStream.range(0, LABELS)
                    .filter(answer -> committed(stands.get(List.of(asked, answer))) == appears)
                    .filter(answer -> stands.get(List.of(asked, answer)).getOrDefault("against all", 0)
                            == truth.getOrDefault("against all", 0))
                    .count();
            assertEquals(2, alike, "the truth and one lie, about question " + question);
        }
    }

    private static int committed(Map<String, Integer> stands) {
        return stands.getOrDefault("against one", 0) + stands.getOrDefault("rival against one", 0);
    }

    private static void note(Map<List<Integer>, Map<String, Integer>> stands, int question, int answer, String where) {
        stands.computeIfAbsent(List.of(question, answer), unseen -> new HashMap<>())
                .merge(where, 1, Integer::sum);
    }

    @Test
    @DisplayName("credit a contestant that peeks at all of them with no more than a guess between two answers")
    void peeking() {
        Contestant<Integer, Integer> peeking = new Contestant<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Integer> questions) {
                throw new AssertionError("is not asked for answers");
            }

            @Override
            public List<Optional<Ending>> contest(List<Contest<Integer, Integer>> contests) {
                Map<Integer, Integer> first = new HashMap<>();
                contests.stream()
                        .filter(contest -> contest.rivals().size() > 1)
                        .forEach(contest -> first.putIfAbsent(contest.question(), contest.claim()));
                return contests.stream()
                        .map(contest -> Ending.between(
                                first.get(contest.question()).equals(contest.claim())
                                        ? 1
                                        : contest.rivals().contains(first.get(contest.question())) ? 0 : 0.5))
                        .map(Optional::of)
                        .toList();
            }
        };
        Map<String, Double> scores = new ContestScores(new Contests<>(heldOut(), 3).hold(peeking))
                .scores().stream().collect(Collectors.toMap(Score::metric, Score::value));
        double won = scores.get("honest_win_precommitted");
        assertTrue(won > 0.25 && won < 0.75, "half of the questions, not " + won);
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

    /** What is believed after one side was heard alone: 0.9 of a truth that was argued for, 0.6 of such a lie. */
    private static Ending alone(Contest<Integer, Integer> contest, boolean claimantSpeaks) {
        boolean truthSpeaks = isTrue(contest) == claimantSpeaks;
        double believed = truthSpeaks ? 0.9 : 0.6;
        return claimantSpeaks ? Ending.claimant(believed) : Ending.rival(1 - believed);
    }

    @Test
    @DisplayName("set contests where one side spoke for the truth beside those where it spoke for a lie")
    void oneSpeaker() {
        Map<String, Double> assigned = scoresOf(contest -> alone(contest, true));
        Map<String, Double> chosen =
                scoresOf(contest -> alone(contest, (contest.question() + contest.claim()) % 3 > 0));
        for (Map<String, Double> scores : List.of(assigned, chosen)) {
            assertEquals(-2 * 0.1 * 0.1 + 2 * 0.4 * 0.4, scores.get("asd_brier"), 1e-9);
            assertEquals(Math.log(0.9) - Math.log(0.6), scores.get("asd_log"), 1e-9);
            assertEquals(0, scores.get("asd_accuracy"), 1e-9, "it is believed whatever it says");
        }
    }

    @Test
    @DisplayName(
            "set what was believed after the truth's case beside what was after the lie's, where each is heard alone")
    void twoCases() {
        Map<String, Double> scores = scoresOf(contest -> isTrue(contest)
                ? new Ending(0.7, OptionalDouble.of(0.9), OptionalDouble.of(1 - 0.6))
                : new Ending(0.3, OptionalDouble.of(0.6), OptionalDouble.of(1 - 0.9)));
        assertEquals(-2 * 0.1 * 0.1 + 2 * 0.4 * 0.4, scores.get("asd_brier"), 1e-9);
        assertEquals(1, scores.get("honest_win_uncommitted"));
    }

    @Test
    @DisplayName("tell no difference between arguing for the truth and for a lie where only one of them ever happened")
    void neverForALie() {
        Map<String, Double> scores = scoresOf(contest -> alone(contest, isTrue(contest)));
        assertEquals(1, scores.get("honest_win_rate"));
        assertFalse(scores.containsKey("asd_log"), scores.toString());
    }

    @Test
    @DisplayName(
            "tell nothing of liars that need not commit themselves where one side speaks: it would be the honest one")
    void uncommittedAdvisors() {
        assertTrue(scores(contest -> 0.5).containsKey("honest_win_uncommitted"));
        Map<String, Double> scores = scoresOf(contest -> alone(contest, true));
        assertEquals(
                List.of(),
                scores.keySet().stream()
                        .filter(metric -> metric.startsWith("honest_win_uncommitted"))
                        .toList());
    }

    @Test
    @DisplayName("tell nothing of questions about which none can be held, and leave the others as they are")
    void notHeld() {
        Contestant<Integer, Integer> reluctant = new Contestant<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Integer> questions) {
                throw new AssertionError("is not asked for answers");
            }

            @Override
            public List<Optional<Ending>> contest(List<Contest<Integer, Integer>> contests) {
                return contests.stream()
                        .map(contest -> contest.question() % 4 == 0
                                ? Optional.<Ending>empty()
                                : Optional.of(Ending.between(isTrue(contest) ? 0.8 : 0.2)))
                        .toList();
            }
        };
        List<ContestResult> results = new Contests<>(heldOut(), 3).hold(reluctant);
        assertEquals(QUESTIONS * 3 / 4 * 2 * LABELS, results.size());
        assertTrue(results.stream().noneMatch(result -> result.question() % 4 == 0));
        assertTrue(results.stream().allMatch(ContestResult::isWon), "each as it was posed");
    }

    @Test
    @DisplayName("are as good as tossed by an overseer that does not know, who is then as sure as it is right")
    void ties() {
        Map<String, Double> scores = scores(contest -> 0.5);
        assertEquals(0, scores.get("judge_calibration_error"));
        assertEquals(0, scores.get("honest_win_rate"), "a tie is no win");
    }
}
