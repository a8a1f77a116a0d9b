package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.seed.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Claims that are debated in training")
class ClaimsTest {

    private static final int QUESTIONS = 400;

    /** Believes in 0 and 1 of ten answers, as much in one as in the other. */
    private static final Policy<String, Integer> TORN = new Policy<>() {
        @Override
        public List<Prediction<Integer>> answer(List<String> questions) {
            return questions.stream().map(question -> new Prediction<>(0, 0.5)).toList();
        }

        @Override
        public List<Integer> sample(List<String> questions, RandomGenerator random) {
            return questions.stream().map(question -> random.nextInt(2)).toList();
        }

        @Override
        public double[] logLikelihood(List<String> questions, List<Integer> answers) {
            return answers.stream()
                    .mapToDouble(answer -> answer < 2 ? Math.log(0.5) : Double.NEGATIVE_INFINITY)
                    .toArray();
        }
    };

    private static List<Opening<String, Integer>> open(Claims.Order order, double exploration) {
        Claims<String, Integer> claims =
                new Claims<>(TORN, LabelForm.integers(10, 0), order, exploration, Seeds.generator(1, "claims"));
        return claims.open(Collections.nCopies(QUESTIONS, "question"));
    }

    @Test
    @DisplayName("always differ, and are guesses as often as is set")
    void differ() {
        for (Claims.Order order : Claims.Order.values()) {
            List<Opening<String, Integer>> openings = open(order, 0.25);
            openings.forEach(opening -> assertNotEquals(opening.first(), opening.second()));
            double guessed = openings.stream().filter(Opening::guessed).count() / (double) QUESTIONS;
            assertEquals(0.25, guessed, 0.07);
        }
    }

    @Test
    @DisplayName(
            "are what else the second debater believes in, where it knows the first claim; else guesses where both agree")
    void orders() {
        long sequential = open(Claims.Order.SEQUENTIAL, 0).stream()
                .filter(opening -> opening.second() < 2)
                .count();
        long simultaneous = open(Claims.Order.SIMULTANEOUS, 0).stream()
                .filter(opening -> opening.second() < 2)
                .count();
        assertTrue(sequential > 0.98 * QUESTIONS, sequential + " of " + QUESTIONS);
        assertTrue(simultaneous < 0.65 * QUESTIONS, simultaneous + " of " + QUESTIONS);
    }
}
