package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.seed.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Answers of several tokens")
class TokenAnswersTest {

    private static final String KINDS = "agon.learners.djl.Kind#all";
    private static final List<Copying.Word> WORDS = Copying.words();

    private static <C extends Record> Learner<Copying.Word, List<Integer>> trained(Kind<C> kind, int updates) {
        Learner<Copying.Word, List<Integer>> learner = kind.learner(Copying.codec(), 3);
        List<Example<Copying.Word, List<Integer>>> examples =
                WORDS.stream().map(word -> Example.of(word, word.letters())).toList();
        for (int i = 0; i < updates; i++) {
            learner.imitate(examples);
        }
        return learner;
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("are learned whole, and then drawn as well")
    void learned(Kind<?> kind) {
        try (Learner<Copying.Word, List<Integer>> learner = trained(kind, 150)) {
            List<List<Integer>> answers =
                    learner.answer(WORDS).stream().map(Prediction::answer).toList();
            List<List<Integer>> drawn = learner.sample(WORDS, Seeds.generator(1, "sample"));
            assertTrue(right(answers) >= 25, right(answers) + " of 27 answers");
            assertTrue(right(drawn) >= 22, right(drawn) + " of 27 draws");
        }
    }

    private static long right(List<List<Integer>> answers) {
        return IntStream.range(0, WORDS.size())
                .filter(at -> answers.get(at).equals(WORDS.get(at).letters()))
                .count();
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("have probabilities that sum to 1, of which confidence is that of the answer")
    void probabilities(Kind<?> kind) {
        try (Learner<Copying.Word, List<Integer>> learner = trained(kind, 20)) {
            List<Copying.Word> asked = Collections.nCopies(WORDS.size(), WORDS.get(5));
            double[] values = learner.logLikelihood(
                    asked, WORDS.stream().map(Copying.Word::letters).toList());
            double sum = 0;
            for (double value : values) {
                sum += Math.exp(value);
            }
            assertEquals(1, sum, 1e-4);
            Prediction<List<Integer>> prediction =
                    learner.answer(asked.subList(0, 1)).get(0);
            double value = learner.logLikelihood(asked.subList(0, 1), List.of(prediction.answer()))[0];
            assertEquals(Math.exp(value), prediction.confidence(), 1e-4);
        }
    }
}
