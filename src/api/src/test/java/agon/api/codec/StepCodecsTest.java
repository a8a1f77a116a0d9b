package agon.api.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.Doubling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepCodecsTest {

    private static final DecompositionShape SHAPE = new DecompositionShape(2, 3);

    @Test
    void whatIsAskedIsReadBackAsItWasSaid() {
        SubQuestionForm<Integer> form = Doubling.codec().subQuestions().orElseThrow();
        for (List<Integer> asked : List.of(List.<Integer>of(), List.of(4), List.of(0, Doubling.MOST))) {
            AskedTokens said = StepCodecs.say(form, SHAPE, 5, asked);
            assertEquals(Optional.of(asked), StepCodecs.read(form, 5, said));
        }
    }

    @Test
    void everyTokenThatCanBeSaidLiesInTheVocabulary() {
        Codec<StepQuestion<Integer, Integer>, AskedTokens> codec = StepCodecs.asks(Doubling.codec(), SHAPE);
        TokensForm<AskedTokens> form = (TokensForm<AskedTokens>) codec.answers();
        SubQuestionForm<Integer> subQuestions = Doubling.codec().subQuestions().orElseThrow();
        int[] tokens = form.tokens(StepCodecs.say(subQuestions, SHAPE, 5, List.of(1, 2)));
        assertEquals(form.extent().length(), tokens.length);
        for (int token : tokens) {
            assertEquals(true, token >= 0 && token < form.extent().vocabulary());
        }
    }

    @Test
    void nonsenseSaysNothing() {
        SubQuestionForm<Integer> form = Doubling.codec().subQuestions().orElseThrow();
        assertEquals(Optional.empty(), StepCodecs.read(form, 5, new AskedTokens(List.of(3, 1, 1))), "no count");
        int one = form.extent().vocabulary() + 1;
        assertEquals(
                Optional.empty(), StepCodecs.read(form, 5, new AskedTokens(List.of(one, one, one))), "no question");
    }

    @Test
    void theAnswersSoFarFollowTheQuery() {
        Codec<StepQuestion<Integer, Integer>, Integer> codec = StepCodecs.conclusions(Doubling.codec(), SHAPE);
        FactsForm<StepQuestion<Integer, Integer>> facts = codec.facts().orElseThrow();
        assertArrayEquals(
                new int[] {5, 2, FactsForm.ABSENT, FactsForm.ABSENT}, facts.query(new StepQuestion<>(5, List.of(2))));
        assertEquals(4, facts.extent().queryLength());
    }

    @Test
    void theVectorOfAStepIsAsWideAsItsNamesAndTellsStepsApart() {
        Codec<StepQuestion<Integer, Integer>, Integer> codec = StepCodecs.conclusions(Doubling.codec(), SHAPE);
        VectorForm<StepQuestion<Integer, Integer>> vector = codec.vector().orElseThrow();
        int width = vector.names().size();
        float[] one = new float[width + 1];
        float[] other = new float[width + 1];
        one[width] = 42f;
        vector.write(new StepQuestion<>(5, List.of(2)), one, 0);
        vector.write(new StepQuestion<>(5, List.of(3)), other, 0);
        assertEquals(42f, one[width], "writes no further than its width");
        assertEquals(false, Arrays.equals(one, 0, width, other, 0, width));
    }

    @Test
    void theQuestionAloneIsSeenWithoutItsFactsAndInOneContext() {
        StepQuestion<Integer, Integer> step = new StepQuestion<>(5, List.of(2));
        FactsForm<StepQuestion<Integer, Integer>> whole = facts(StepSight.CONTEXT);
        FactsForm<StepQuestion<Integer, Integer>> alone = facts(StepSight.QUESTION);
        assertEquals(1, whole.facts(step).length);
        assertEquals(0, alone.facts(step).length);
        assertEquals(0, alone.extent().facts());
        assertEquals(alone.context(step), alone.context(new StepQuestion<>(6, List.of())));
        assertArrayEquals(whole.query(step), alone.query(step));
    }

    private static FactsForm<StepQuestion<Integer, Integer>> facts(StepSight sight) {
        FactsForm<StepQuestion<Integer, Integer>> asks =
                StepCodecs.asks(Doubling.codec(), SHAPE, sight).facts().orElseThrow();
        FactsForm<StepQuestion<Integer, Integer>> conclusions =
                StepCodecs.conclusions(Doubling.codec(), SHAPE, sight).facts().orElseThrow();
        assertEquals(asks.extent(), conclusions.extent());
        return asks;
    }

    @Test
    void aVectorDoesNotShowWhatIsHidden() {
        Codec<Integer, Integer> both = withVector(true);
        assertEquals(
                2, StepCodecs.asks(both, SHAPE, StepSight.CONTEXT).questions().size());
        assertEquals(
                1, StepCodecs.asks(both, SHAPE, StepSight.QUESTION).questions().size());
    }

    @Test
    void stepsAboutVectorsAreSeenWholeEitherWay() {
        Codec<Integer, Integer> vectors = withVector(false);
        assertEquals(
                StepCodecs.conclusions(vectors, SHAPE).questions(),
                StepCodecs.conclusions(vectors, SHAPE, StepSight.QUESTION).questions());
    }

    @Test
    void theAnswersSoFarFollowWhatIsSaidOfAGraphAsAWhole() {
        Codec<Integer, Integer> doubling = Doubling.codec();
        Codec<Integer, Integer> drawn =
                new Codec<>(List.of(new Path()), doubling.answers(), doubling.wording(), doubling.subQuestions());
        GraphForm<StepQuestion<Integer, Integer>> graph =
                StepCodecs.conclusions(drawn, SHAPE).graph().orElseThrow();
        float[] one = graph.whole(new StepQuestion<>(5, List.of(2)));
        float[] other = graph.whole(new StepQuestion<>(5, List.of(3)));
        assertEquals(graph.extent().wholeNumbers(), one.length);
        assertEquals(5f, one[0], "what the task says comes first");
        assertEquals(false, Arrays.equals(one, other));
        assertEquals(5, graph.vertices(new StepQuestion<>(5, List.of(2))).length);
    }

    /** A number as a path of so many vertices, and once more as a number. */
    private record Path() implements GraphForm<Integer> {
        @Override
        public Extent extent() {
            return new Extent(Doubling.MOST, Doubling.MOST - 1, 1, 0, 1);
        }

        @Override
        public float[][] vertices(Integer length) {
            return new float[length][1];
        }

        @Override
        public int[][] edges(Integer length) {
            int[][] edges = new int[length - 1][];
            Arrays.setAll(edges, edge -> new int[] {edge, edge + 1});
            return edges;
        }

        @Override
        public float[][] edgeNumbers(Integer length) {
            return new float[length - 1][0];
        }

        @Override
        public float[] whole(Integer length) {
            return new float[] {length};
        }
    }

    private static Codec<Integer, Integer> withVector(boolean facts) {
        Codec<Integer, Integer> doubling = Doubling.codec();
        VectorForm<Integer> vector = doubling.vector().orElseThrow();
        List<QuestionForm<Integer>> forms = facts ? List.of(doubling.facts().orElseThrow(), vector) : List.of(vector);
        return new Codec<>(forms, doubling.answers(), doubling.wording(), doubling.subQuestions());
    }
}
