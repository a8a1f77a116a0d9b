package agon.api.distillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayName("Averaged over all that the learner may say, the update of reinforcement")
class PolicyGradientTest {

    private static final int ANSWERS = 5;
    private static final double SMALL = 1e-6;

    private static double[] merits(long seed) {
        return Seeds.generator(seed, "merits").doubles(ANSWERS, -2, 2).toArray();
    }

    private static Agent<String, Integer> demonstrating(int answer) {
        return questions ->
                questions.stream().map(question -> new Prediction<>(answer, 1)).toList();
    }

    /** The sum over all answers of their probability times the update that follows when they are sampled. */
    private static double[] expectedUpdate(Scoring<String, Integer> scoring, int demonstrated, Softmax policy) {
        Distiller<String, Integer> distiller =
                new ReinforcementDistiller<>(scoring, 3, Seeds.generator(1, "unused: the policy is scripted"));
        double[] expected = new double[ANSWERS];
        for (int answer = 0; answer < ANSWERS; answer++) {
            policy.say(answer);
            distiller.distill(demonstrating(demonstrated), policy, List.of("a question", "another"));
            for (int merit = 0; merit < ANSWERS; merit++) {
                expected[merit] += policy.probability(answer) * policy.gradient()[merit];
            }
        }
        return expected;
    }

    /** Central differences of a function of the policy, by each of its merits. */
    private static double[] slope(ToDoubleFunction<Softmax> function, double[] merits) {
        double[] slope = new double[ANSWERS];
        for (int merit = 0; merit < ANSWERS; merit++) {
            double[] up = merits.clone();
            double[] down = merits.clone();
            up[merit] += SMALL;
            down[merit] -= SMALL;
            slope[merit] = (function.applyAsDouble(new Softmax(up, 0)) - function.applyAsDouble(new Softmax(down, 0)))
                    / (2 * SMALL);
        }
        return slope;
    }

    @RepeatedTest(10)
    void goesAlongTheGradientOfTheDemonstratedAnswersProbabilityIfThatAnswerAloneIsRewarded(RepetitionInfo repetition) {
        double[] merits = merits(repetition.getCurrentRepetition());
        Scoring<String, Integer> scoring = expert -> new DemonstrationScorer<>(expert, LabelForm.integers(ANSWERS, 0));
        for (int demonstrated = 0; demonstrated < ANSWERS; demonstrated++) {
            int wanted = demonstrated;
            double[] gradient = slope(policy -> policy.probability(wanted), merits);
            assertArrayEquals(gradient, expectedUpdate(scoring, wanted, new Softmax(merits, 0)), 1e-8);
            assertArrayEquals(
                    gradient, expectedUpdate(scoring, wanted, new Softmax(merits, 0.4)), 1e-8, "whatever the baseline");
        }
    }

    @RepeatedTest(10)
    void goesAlongTheGradientOfTheExpectedScore(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        double[] merits = merits(seed);
        double[] scores = Seeds.generator(seed, "scores").doubles(ANSWERS).toArray();
        Scoring<String, Integer> scoring = expert -> (questions, answers) ->
                answers.stream().mapToDouble(answer -> scores[answer]).toArray();
        double[] gradient = slope(
                policy -> {
                    double expected = 0;
                    for (int answer = 0; answer < ANSWERS; answer++) {
                        expected += policy.probability(answer) * scores[answer];
                    }
                    return expected;
                },
                merits);
        assertArrayEquals(gradient, expectedUpdate(scoring, 0, new Softmax(merits, 0)), 1e-8);
    }
}
