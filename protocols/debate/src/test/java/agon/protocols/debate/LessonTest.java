package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.protocols.debate.DebateSettings.Update;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both claims are equally likely at first, so the likelier one is what was learned. */
@DisplayName("What a verdict teaches")
final class LessonTest {

    private static final Addition WON = new Addition(0, 3);
    private static final Addition LOST = new Addition(3, 3);
    private static final int FIRST = 7;
    private static final int SECOND = 2;

    /** Of the first and second claim, in a debate that the first one won; then in a debate that it lost. */
    private static double[] likelihoods(Update update, boolean weighsBoth) {
        try (Learner<Addition, Integer> learner = new Remembering().chosen(new AdditionTask().codec(), new Random(1))) {
            for (Addition question : List.of(WON, LOST)) {
                learner.imitate(List.of(Example.of(question, FIRST), Example.of(question, SECOND)));
            }
            List<Opening<Addition, Integer>> openings =
                    List.of(new Opening<>(WON, FIRST, SECOND, false), new Opening<>(LOST, FIRST, SECOND, false));
            new Lesson<>(new Played<>(openings, new boolean[] {true, false}), weighsBoth).teach(learner, update);
            return learner.logLikelihood(List.of(WON, WON, LOST, LOST), List.of(FIRST, SECOND, FIRST, SECOND));
        }
    }

    @ParameterizedTest(name = "{0}, weighing both: {1}")
    @CsvSource({
        "IMITATION, false, first, neither",
        "IMITATION, true, first, second",
        "PREFERENCE, false, first, second",
        "PREFERENCE, true, first, second",
        "REINFORCE, false, first, second",
        "REINFORCE, true, first, second",
    })
    void isWhichOfTheTwoClaimsIsLikelier(Update update, boolean weighsBoth, String ofWon, String ofLost) {
        double[] likelihoods = likelihoods(update, weighsBoth);
        assertEquals(ofWon, likelier(likelihoods[0], likelihoods[1]), "after a win");
        assertEquals(ofLost, likelier(likelihoods[2], likelihoods[3]), "after a loss");
    }

    private static String likelier(double first, double second) {
        return first > second ? "first" : first < second ? "second" : "neither";
    }

    @ParameterizedTest
    @CsvSource({"false, IMITATION", "true, PREFERENCE"})
    void isByDefaultToImitateWhereOneClaimIsExaminedAndToPreferWhereTwoAreWeighed(boolean weighsBoth, Update same) {
        assertArrayEquals(likelihoods(same, weighsBoth), likelihoods(Update.AUTO, weighsBoth));
    }
}
