package agon.api.distillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

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

    /** The sum, over all answers that may be sampled together, of their probability times the update that follows. */
    private static double[] expectedUpdate(
            Scoring<String, Integer> scoring, int samples, double entropy, int demonstrated, Softmax policy) {
        Distiller<String, Integer> distiller = new ReinforcementDistiller<>(
                scoring, samples, entropy, Seeds.generator(1, "unused: the policy is scripted"));
        double[] expected = new double[ANSWERS];
        for (int draw = 0; draw < Math.pow(ANSWERS, samples); draw++) {
            List<Integer> said = new ArrayList<>();
            double probability = 1;
            for (int rest = draw; said.size() < samples; rest /= ANSWERS) {
                said.add(rest % ANSWERS);
                probability *= policy.probability(rest % ANSWERS);
            }
            policy.say(said);
            distiller
                    .lesson(demonstrating(demonstrated), policy, List.of("a question", "another"))
                    .teach();
            for (int merit = 0; merit < ANSWERS; merit++) {
                expected[merit] += probability * policy.gradient()[merit];
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
            for (int samples = 1; samples <= 3; samples++) {
                Softmax policy = new Softmax(merits, 0);
                assertArrayEquals(gradient, expectedUpdate(scoring, samples, 0, wanted, policy), 1e-8);
                Softmax withBaseline = new Softmax(merits, 0.4);
                assertArrayEquals(gradient, expectedUpdate(scoring, samples, 0, wanted, withBaseline), 1e-8);
            }
        }
    }

    @RepeatedTest(10)
    void goesAlongTheGradientOfTheExpectedScoreAndTheEntropy(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        double[] merits = merits(seed);
        double[] scores = Seeds.generator(seed, "scores").doubles(ANSWERS).toArray();
        Scoring<String, Integer> scoring = expert -> (questions, answers) ->
                answers.stream().mapToDouble(answer -> scores[answer]).toArray();
        for (double entropy : new double[] {0, 0.3}) {
            double[] gradient = slope(
                    policy -> {
                        double expected = entropy * policy.entropy();
                        for (int answer = 0; answer < ANSWERS; answer++) {
                            expected += policy.probability(answer) * scores[answer];
                        }
                        return expected;
                    },
                    merits);
            for (int samples = 1; samples <= 3; samples++) {
                Softmax policy = new Softmax(merits, 0);
                assertArrayEquals(gradient, expectedUpdate(scoring, samples, entropy, 0, policy), 1e-8);
            }
        }
    }

    @Test
    void leavesAloneWhatEverySampleOfAQuestionEarns() {
        Softmax policy = new Softmax(merits(1), 0);
        policy.say(List.of(0, 1, 2));
        Scoring<String, Integer> generous = expert -> (questions, answers) -> questions.stream()
                .mapToDouble(question -> question.equals("an easy one") ? 1 : 0)
                .toArray();
        new ReinforcementDistiller<>(generous, 3, 0, Seeds.generator(1, "unused: the policy is scripted"))
                .lesson(demonstrating(0), policy, List.of("an easy one", "a hard one"))
                .teach();
        assertArrayEquals(new double[ANSWERS], policy.gradient(), 1e-12);
    }
}
