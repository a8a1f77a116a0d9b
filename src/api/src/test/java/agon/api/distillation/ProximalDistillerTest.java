package agon.api.distillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Episode;
import agon.api.seed.Seeds;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Proximal policy optimisation")
final class ProximalDistillerTest {

    private static final int ANSWERS = 5;
    private static final List<String> QUESTIONS = Collections.nCopies(16, "a question");

    private static double[] merits(long seed) {
        return Seeds.generator(seed, "merits").doubles(ANSWERS, -1, 1).toArray();
    }

    private static Scoring<String, Integer> scoring(long seed) {
        double[] scores = Seeds.generator(seed, "scores").doubles(ANSWERS).toArray();
        return expert -> (questions, answers) ->
                answers.stream().mapToDouble(answer -> scores[answer]).toArray();
    }

    private static Distiller<String, Integer> proximal(long seed, int epochs, double clip, double kl) {
        return new ProximalDistiller<>(
                scoring(seed), 4, 0.1, new ProximalSettings(epochs, clip, kl), Seeds.generator(seed, "samples"));
    }

    @RepeatedTest(5)
    void beginsWithTheStepOfReinforcementIfLeavingTheReferenceIsFree(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        LearningSoftmax proximal = new LearningSoftmax(merits(seed), 0.5);
        LearningSoftmax reinforced = new LearningSoftmax(merits(seed), 0.5);
        proximal(seed, 1, 0.2, 0).lesson(proximal, proximal, QUESTIONS).teach();
        new ReinforcementDistiller<>(scoring(seed), 4, 0.1, Seeds.generator(seed, "samples"))
                .lesson(reinforced, reinforced, QUESTIONS)
                .teach();
        assertArrayEquals(reinforced.merits(), proximal.merits(), 1e-12);
        assertTrue(Math.abs(proximal.merits()[0] - merits(seed)[0]) > 1e-6, "it has moved");
    }

    @RepeatedTest(5)
    void letsAnAnswerThatWentAsFarAsTheClipAllowsMoveNothingMore(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        double clip = 0.05;
        LearningSoftmax learner = new LearningSoftmax(merits(seed), 3);
        LearningSoftmax before = new LearningSoftmax(merits(seed), 0);
        LearningSoftmax replayed = new LearningSoftmax(merits(seed), 3);
        proximal(seed, 4, clip, 0).lesson(learner, learner, QUESTIONS).teach();
        List<Episode<String, Integer>> first = learner.steps().get(0);
        int stopped = 0;
        for (List<Episode<String, Integer>> step : learner.steps()) {
            for (int i = 0; i < step.size(); i++) {
                double advantage = first.get(i).reward();
                double ratio = replayed.probability(step.get(i).answer())
                        / before.probability(step.get(i).answer());
                boolean gone = advantage > 0 ? ratio > 1 + clip : ratio < 1 - clip;
                assertEquals(gone ? 0 : ratio * advantage, step.get(i).reward(), 1e-9);
                stopped += gone ? 1 : 0;
            }
            replayed.ascend(step);
        }
        assertTrue(stopped > 0, "some answer went so far");
    }

    private static double divergence(double kl) {
        LearningSoftmax learner = new LearningSoftmax(merits(1), 0.5);
        Distiller<String, Integer> distiller = proximal(1, 2, 0.2, kl);
        for (int update = 0; update < 200; update++) {
            distiller.lesson(learner, learner, QUESTIONS).teach();
        }
        return learner.divergenceFrom(new LearningSoftmax(merits(1), 0));
    }

    @Test
    void staysTheNearerToThePolicyThatItBeganAsTheMoreLeavingItCosts() {
        double free = divergence(0);
        double cheap = divergence(0.3);
        double dear = divergence(10);
        assertTrue(free > cheap && cheap > dear, free + ", " + cheap + ", " + dear);
        assertTrue(dear < 0.02, "at ten scores a nat it hardly moves, and moved by " + dear);
    }

    @Test
    void learnsNothingFromAnswersThatNobodyCanScore() {
        LearningSoftmax learner = new LearningSoftmax(merits(2), 0.5);
        Scoring<String, Integer> silent = expert -> (questions, answers) ->
                answers.stream().mapToDouble(answer -> Double.NaN).toArray();
        new ProximalDistiller<>(silent, 4, 0, ProximalSettings.DEFAULTS, Seeds.generator(1, "samples"))
                .lesson(learner, learner, QUESTIONS)
                .teach();
        assertEquals(List.of(), learner.steps());
    }
}
