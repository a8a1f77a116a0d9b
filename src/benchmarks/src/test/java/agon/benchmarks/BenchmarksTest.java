package agon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Benchmarks do what they count")
class BenchmarksTest {

    private final Arithmetic arithmetic = new Arithmetic();
    private final Answered answered = new Answered();

    @Test
    void aTrainingStepLearnsFromAWholeBatch() {
        TrainingStep step = new TrainingStep();
        step.size = 4;
        step.prepare();
        step.update(arithmetic, answered);
        assertEquals(Powering.BATCH, answered.questions);
        assertTrue(arithmetic.megaflop > 0);
    }

    @Test
    void everyQuestionOfABatchIsAmplified() {
        AmplifiedQuestions amplified = new AmplifiedQuestions();
        amplified.size = 4;
        amplified.prepare();
        amplified.amplify(answered);
        assertEquals(Powering.BATCH, answered.questions);
    }

    @Test
    void aProductOfMatricesIsCounted() {
        MatrixProduct product = new MatrixProduct();
        product.multiply(arithmetic);
        product.close();
        assertEquals(2 * 1024.0 * 1024 * 1024, 1e6 * arithmetic.megaflop, 1);
    }

    @Test
    void everyDebateIsPlayedToItsEndAndEveryGlimpseIsJudged() {
        SearchedDebates debates = new SearchedDebates();
        debates.network = "2/2/4";
        debates.rollouts = 2;
        debates.survey = 5;
        debates.prepare();
        assertEquals(4 * 9 * 2, debates.play(), "four pictures, nine lies, either side beginning");
        assertEquals(4 * 9 * 2, Glimpsing.GAMES, "what a rate is worked out by");
        JudgedGlimpses glimpses = new JudgedGlimpses();
        glimpses.network = "2/2/4";
        glimpses.pixels = 17;
        glimpses.prepare();
        assertEquals(2048, glimpses.judge());
    }

    @Test
    void workGrowsWithTheRoundsAndWithTheFactsAndThriceForAGradient() {
        GraphWork one = new GraphWork(32, 1, 2, 2);
        GraphWork seven = new GraphWork(32, 7, 2, 2);
        assertEquals(7 * one.answer(8, 9), seven.answer(8, 9), 1e-6);
        assertEquals(3 * seven.answer(8, 9), seven.training(8, 9), 1e-6);
        // One token of one fact: told 2, gathered 2, message 1, scattered 1; two places of the question, and the change
        // 5.
        assertEquals(2 * (2 + 2 + 1 + 1 + 4 + 4 + 2 + 5), new GraphWork(1, 1, 1, 1).answer(1, 1), 1e-9);
    }
}
