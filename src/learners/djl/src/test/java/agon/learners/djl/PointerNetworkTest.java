package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import agon.api.codec.AskedTokens;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.StepCodecs;
import agon.api.codec.StepQuestion;
import agon.api.codec.StepSight;
import agon.api.codec.SubQuestionForm;
import agon.api.seed.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pointer network")
class PointerNetworkTest {

    private static final PointerNetworkProvider PROVIDER = new PointerNetworkProvider();
    private static final PointerSettings SMALL = new PointerSettings(32, 1, 1e-2, 10);
    private static final DecompositionShape SHAPE = Choosing.overseer().shape();
    private static final Codec<StepQuestion<Choosing, Integer>, AskedTokens> ASKS =
            StepCodecs.asks(Choosing.codec(), SHAPE, StepSight.QUESTION);
    private static final Codec<StepQuestion<Choosing, Integer>, Integer> CONCLUSIONS =
            StepCodecs.conclusions(Choosing.codec(), SHAPE, StepSight.QUESTION);

    /** Asks after the way from each of the places told, whatever else there is. */
    private static List<Example<StepQuestion<Choosing, Integer>, AskedTokens>> examples(int count) {
        SubQuestionForm<Choosing> form = Choosing.codec().subQuestions().orElseThrow();
        List<Example<StepQuestion<Choosing, Integer>, AskedTokens>> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Choosing question = new Choosing(Choosing.NEXT, i % Choosing.PLACES, 3);
            int place = (i + 1) % Choosing.PLACES;
            List<Choosing> asked = List.of(new Choosing(Choosing.LENGTH, place, 3));
            examples.add(Example.of(
                    new StepQuestion<>(question, List.of(place)), StepCodecs.say(form, SHAPE, question, asked)));
        }
        return examples;
    }

    private static Learner<StepQuestion<Choosing, Integer>, AskedTokens> trained(int updates, long seed) {
        Learner<StepQuestion<Choosing, Integer>, AskedTokens> learner =
                PROVIDER.create(SMALL, ASKS, Seeds.generator(seed, "learner"));
        for (int i = 0; i < updates; i++) {
            learner.imitate(examples(32));
        }
        return learner;
    }

    @Test
    void readsQueriesWithoutFacts() {
        assertEquals(Optional.empty(), PROVIDER.refuses(ASKS));
        assertEquals(Optional.empty(), PROVIDER.refuses(CONCLUSIONS));
    }

    @Test
    void refusesQuestionsAboutFactsAndAnswersThatAreNumbers() {
        assertTrue(PROVIDER.refuses(Lookup.labels()).orElseThrow().contains("are about facts"));
        assertTrue(PROVIDER.refuses(StepCodecs.asks(Choosing.codec(), SHAPE))
                .orElseThrow()
                .contains("are about facts"));
        assertTrue(PROVIDER.refuses(Lookup.reals()).orElseThrow().contains("real numbers"));
    }

    @Test
    void givesEqualBytesAfterEqualTrainingAndOthersFromAnotherSeed() throws IOException {
        byte[] first = saved(5, 1);
        assertArrayEquals(first, saved(5, 1));
        assertFalse(Arrays.equals(first, saved(5, 2)));
    }

    private static byte[] saved(int updates, long seed) throws IOException {
        try (Learner<?, ?> learner = trained(updates, seed)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ((Storable) learner).save(out);
            return out.toByteArray();
        }
    }

    @Test
    void saysAllTokensOfAnAnswerWithTheProbabilityThatItGivesThem() {
        try (Learner<StepQuestion<Choosing, Integer>, AskedTokens> learner = trained(60, 1)) {
            List<StepQuestion<Choosing, Integer>> questions =
                    examples(12).stream().map(Example::question).toList();
            List<Prediction<AskedTokens>> said = learner.answer(questions);
            double[] likelihoods = learner.logLikelihood(
                    questions, said.stream().map(Prediction::answer).toList());
            for (int i = 0; i < likelihoods.length; i++) {
                assertEquals(examples(12).get(i).answer(), said.get(i).answer());
                assertEquals(said.get(i).confidence(), Math.exp(likelihoods[i]), 1e-6);
            }
        }
    }

    @Test
    void drawsAnswersAsOftenAsTheyAreLikely() {
        int draws = 4_000;
        AskedTokens first = examples(2).get(0).answer();
        AskedTokens second = examples(2).get(1).answer();
        StepQuestion<Choosing, Integer> question = new StepQuestion<>(new Choosing(Choosing.NEXT, 5, 3), List.of());
        try (Learner<StepQuestion<Choosing, Integer>, AskedTokens> learner = trained(0, 1)) {
            for (int i = 0; i < 60; i++) {
                learner.imitate(List.of(Example.of(question, first), new Example<>(question, second, List.of(), 3)));
            }
            double probability = Math.exp(learner.logLikelihood(List.of(question), List.of(second))[0]);
            List<AskedTokens> drawn = learner.sample(Collections.nCopies(draws, question), Seeds.generator(1, "draws"));
            assertEquals(0.75, probability, 0.1);
            assertEquals(
                    probability,
                    Collections.frequency(drawn, second) / (double) draws,
                    4 * Math.sqrt(probability * (1 - probability) / draws));
        }
    }

    @Test
    void findsNoAnswerImpossible() {
        try (Learner<StepQuestion<Choosing, Integer>, AskedTokens> learner = trained(200, 1)) {
            StepQuestion<Choosing, Integer> question = examples(1).get(0).question();
            AskedTokens never = new AskedTokens(Collections.nCopies(10, 0));
            double likelihood = learner.logLikelihood(List.of(question), List.of(never))[0];
            assertTrue(likelihood < -50 && Double.isFinite(likelihood), "unlikely, " + likelihood);
        }
    }
}
