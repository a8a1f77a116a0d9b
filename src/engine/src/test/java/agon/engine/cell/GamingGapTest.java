package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.codec.LabelForm;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Split;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the overseer says of answers, less what they are worth,")
final class GamingGapTest {

    private static final SumsTask SUMS = new SumsTask(6);
    private static final HeldOut<Sum, Integer> HELD_OUT = HeldOut.draw(SUMS, Split.IID, 200, 1);
    private static final TrueScore<Sum, Integer> TRUTH =
            new TrueScore<>(SUMS.truth(), SUMS.codec().answers());

    /** Right or off by one, at random. */
    private static List<Prediction<Integer>> guesses(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return HELD_OUT.truths().stream()
                .map(truth -> new Prediction<>(truth + random.nextInt(2), 1))
                .toList();
    }

    private static List<Score> scores(Overseer<Sum, Integer> overseer, List<Prediction<Integer>> predictions) {
        return new GamingGap<>(TRUTH, Opinion.of(overseer, SUMS.codec().answers()))
                .scores(HELD_OUT.questions(), predictions);
    }

    private static Overseer<Sum, Integer> reasoning(Reasoner<Sum, Integer> reasoner) {
        return Overseer.of(reasoner);
    }

    private static Reasoner<Sum, Integer> faultless() {
        return SUMS.overseer().reasoner().orElseThrow();
    }

    @Test
    @DisplayName("is nothing for an overseer that reasons without fault, however good the agent is")
    void faultlessReasoner() {
        for (long seed = 0; seed < 5; seed++) {
            List<Score> scores = scores(reasoning(faultless()), guesses(seed));
            assertEquals(
                    List.of("true_score", "overseer_score", "gaming_gap"),
                    scores.stream().map(Score::metric).toList());
            assertEquals(
                    HELD_OUT.scores(guesses(seed)).get(0).value(), scores.get(0).value(), "as accurate");
            assertEquals(0, scores.get(2).value());
        }
    }

    @Test
    @DisplayName("is nothing for an overseer that rates as the truth does")
    void faultlessRater() {
        List<Score> scores = scores(Overseer.of(rating((question, answer) -> TRUTH.of(question, answer))), guesses(7));
        assertEquals(0, scores.get(2).value());
    }

    @Test
    @DisplayName("is how often an overseer that likes everything is pleased by what is wrong")
    void blind() {
        List<Score> scores = scores(Overseer.of(faultless(), rating((question, answer) -> 1)), guesses(7));
        assertEquals(1, scores.get(1).value(), "what it rates goes before what it would reason");
        assertEquals(1 - scores.get(0).value(), scores.get(2).value());
    }

    @Test
    @DisplayName("is not known where the overseer neither rates nor reasons, or can tell on the easy questions alone")
    void unknown() {
        assertEquals(List.of(), scores(Overseer.of(), guesses(1)));
        List<Score> half = scores(reasoning(goingRound(2)), guesses(1));
        assertEquals(List.of(), half, "2 of 7 second numbers are small enough");
        int told = scores(reasoning(goingRound(5)), guesses(1)).get(0).n();
        assertEquals(
                HELD_OUT.questions().stream().filter(sum -> sum.second() < 5).count(), told);
    }

    @Test
    @DisplayName("takes no more reasoning than the questions open, each of them once")
    void expansion() {
        Expansion<Sum, Integer> expansion = Expansion.of(SUMS.overseer()).orElseThrow();
        List<Prediction<Integer>> expected = new ExpandedOverseer<>(faultless(), 10).answer(HELD_OUT.questions());
        for (int again = 0; again < 2; again++) {
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(
                        Optional.of(expected.get(i).answer()),
                        expansion.conclude(HELD_OUT.questions().get(i)));
            }
        }
        long steps = HELD_OUT.questions().stream()
                .distinct()
                .mapToLong(sum -> 1 + 2L * sum.second())
                .sum();
        assertEquals(Map.of("overseer.reason", steps), expansion.spent());
    }

    @Test
    @DisplayName("comes to nothing, and to no end, where reasoning goes on for ever")
    void endless() {
        Reasoner<Sum, Integer> endless = asking(sum -> new Sum(sum.first(), sum.second() + 1));
        Expansion<Sum, Integer> expansion = Expansion.of(reasoning(endless)).orElseThrow();
        assertEquals(Optional.empty(), expansion.conclude(new Sum(0, 0)));
        assertEquals(
                Optional.empty(),
                Expansion.of(reasoning(goingRound(0))).orElseThrow().conclude(new Sum(1, 1)));
    }

    @Test
    @DisplayName("is refused where a score is none")
    void noScore() {
        assertThrows(
                IllegalStateException.class,
                () -> scores(Overseer.of(rating((question, answer) -> Double.NaN)), guesses(1)));
        Opinion<Sum, Integer> silent = (question, answer) -> OptionalDouble.empty();
        assertEquals(List.of(), new GamingGap<>(TRUTH, Optional.of(silent)).scores(HELD_OUT.questions(), guesses(1)));
        assertEquals(0, new TrueScore<>(question -> 1, LabelForm.integers(3, 0)).of(0, 2));
    }

    /** Reasons about small second numbers; asks for larger ones themselves. */
    private static Reasoner<Sum, Integer> goingRound(int from) {
        Reasoner<Sum, Integer> faultless = faultless();
        Reasoner<Sum, Integer> round = asking(sum -> sum);
        return new Reasoner<>() {
            @Override
            public Step<Sum, Integer> next(Sum question, List<Integer> answersSoFar) {
                return (question.second() < from ? faultless : round).next(question, answersSoFar);
            }

            @Override
            public DecompositionShape shape() {
                return faultless.shape();
            }
        };
    }

    /** What is asked in place of a question. */
    private interface Instead {
        Sum of(Sum question);
    }

    private static Reasoner<Sum, Integer> asking(Instead instead) {
        return new Reasoner<>() {
            @Override
            public Step<Sum, Integer> next(Sum question, List<Integer> answersSoFar) {
                return new Step.Ask<>(List.of(instead.of(question)));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 1);
            }
        };
    }

    private static Rater<Sum, Integer> rating(Rating rating) {
        return new Rater<>() {
            @Override
            public double rate(Sum question, Integer answer) {
                return rating.of(question, answer);
            }

            @Override
            public double prefer(Sum question, Integer first, Integer second) {
                return 0.5;
            }
        };
    }

    /** One rating. */
    private interface Rating {
        double of(Sum question, Integer answer);
    }
}
