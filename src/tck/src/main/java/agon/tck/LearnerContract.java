package agon.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Policy;
import agon.api.agent.Storable;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every kind of learner promises, on two small problems: which side of a line a point lies on, and how high a plane
 * is above it. Extend it, name the provider, and choose settings small enough for a test.
 *
 * @param <C> the learner's settings
 */
@DisplayName("A learner")
public abstract class LearnerContract<C extends Record> {

    private static final long SEED = 13;

    /** The kind of learner. */
    protected abstract LearnerProvider<C> provider();

    /** Settings of a small learner; the defaults if nothing else is said. */
    protected C settings() {
        return provider().defaults();
    }

    /** Updates that the small problems may take. */
    protected int updates() {
        return 200;
    }

    /** Whether it learns from alternatives and rewards; those without gradients may refuse to. */
    protected boolean learnsFromPreferences() {
        return true;
    }

    private <A> Learner<Points.Point, A> learner(Codec<Points.Point, A> codec) {
        return provider().create(settings(), codec, Seeds.generator(SEED, "learner"));
    }

    private <A> Codec<Points.Point, A> served(Codec<Points.Point, A> codec) {
        Assumptions.assumeTrue(provider().refuses(codec).isEmpty(), "such a codec is refused");
        return codec;
    }

    @Test
    void itsCardIsComplete() {
        LearnerCard card = provider().card();
        Cards.assertComplete(card.id(), card.title(), card.summary(), card.citations());
    }

    @Test
    void everySettingIsExplained() {
        Cards.assertDescribed(provider().defaults());
    }

    @Test
    void itServesAtLeastOneOfLabelsAndReals() {
        assertTrue(
                Stream.of(Points.sides(), Points.heights())
                        .anyMatch(codec -> provider().refuses(codec).isEmpty()),
                "labels or reals of vectors");
    }

    @Test
    void itLearnsLabels() {
        try (Learner<Points.Point, Integer> learner = learner(served(Points.sides()))) {
            Points.imitate(learner, Points::side, updates());
            long right = Points.TRAINING.stream()
                    .filter(point ->
                            learner.answer(List.of(point)).get(0).answer().equals(Points.side(point)))
                    .count();
            assertTrue(right >= 0.9 * Points.TRAINING.size(), right + " right of " + Points.TRAINING.size());
        }
    }

    @Test
    void itLearnsReals() {
        try (Learner<Points.Point, Double> learner = learner(served(Points.heights()))) {
            Points.imitate(learner, Points::height, updates());
            double squares = 0;
            double variance = 0;
            for (Points.Point point : Points.TRAINING) {
                double answer = learner.answer(List.of(point)).get(0).answer();
                squares += Math.pow(answer - Points.height(point), 2);
                variance += Math.pow(Points.height(point), 2);
            }
            assertTrue(squares < 0.1 * variance, "explains all but " + squares / variance + " of the variance");
        }
    }

    @Test
    void equalSeedsAndEqualTrainingGiveEqualLabels() {
        assertRepeats(served(Points.sides()), Points::side);
    }

    @Test
    void equalSeedsAndEqualTrainingGiveEqualReals() {
        assertRepeats(served(Points.heights()), Points::height);
    }

    private <A> void assertRepeats(Codec<Points.Point, A> codec, Points.Rule<A> rule) {
        assertEquals(trainedAnswers(codec, rule), trainedAnswers(codec, rule));
    }

    private <A> List<Object> trainedAnswers(Codec<Points.Point, A> codec, Points.Rule<A> rule) {
        try (Learner<Points.Point, A> learner = learner(codec)) {
            Points.imitate(learner, rule, 5);
            return List.of(
                    learner.answer(Points.TRAINING),
                    learner.sample(Points.TRAINING, Seeds.generator(1, "sample")),
                    learner.answer(Points.TRAINING));
        }
    }

    @Test
    void aSnapshotStaysAsItIsWhileTheLearnerGoesOnWithLabels() {
        assertFrozen(served(Points.sides()), Points::side, point -> 1 - Points.side(point));
    }

    @Test
    void aSnapshotStaysAsItIsWhileTheLearnerGoesOnWithReals() {
        assertFrozen(served(Points.heights()), Points::height, point -> -Points.height(point));
    }

    private <A> void assertFrozen(Codec<Points.Point, A> codec, Points.Rule<A> rule, Points.Rule<A> opposite) {
        try (Learner<Points.Point, A> learner = learner(codec)) {
            Points.imitate(learner, rule, updates() / 2);
            Policy<Points.Point, A> snapshot = learner.snapshot();
            List<A> answers = rule.answers();
            assertEquals(learner.answer(Points.TRAINING), snapshot.answer(Points.TRAINING), "a copy of the learner");
            double[] before = snapshot.logLikelihood(Points.TRAINING, answers);
            Points.imitate(learner, opposite, updates());
            assertArrayEquals(before, snapshot.logLikelihood(Points.TRAINING, answers), "frozen");
            assertFalse(Arrays.equals(before, learner.logLikelihood(Points.TRAINING, answers)), "it went on");
        }
    }

    @Test
    void itsSlowCopyCanBeAsked() {
        try (Learner<Points.Point, Integer> learner = learner(served(Points.sides()))) {
            Points.imitate(learner, Points::side, 3);
            assertEquals(
                    Points.TRAINING.size(),
                    learner.average().answer(Points.TRAINING).size());
        }
    }

    @Test
    void theProbabilitiesOfAllLabelsSumToOne() {
        try (Learner<Points.Point, Integer> learner = learner(served(Points.sides()))) {
            Points.imitate(learner, Points::side, 3);
            Points.Point point = Points.TRAINING.get(0);
            double[] values = learner.logLikelihood(List.of(point, point), List.of(0, 1));
            assertEquals(1, Math.exp(values[0]) + Math.exp(values[1]), 1e-4);
        }
    }

    @Test
    void whatIsPreferredBecomesMoreLikelyThanWhatWasOnOffer() {
        Assumptions.assumeTrue(learnsFromPreferences());
        try (Learner<Points.Point, Integer> learner = learner(served(Points.sides()))) {
            double before = advantage(learner);
            for (int i = 0; i < 20; i++) {
                learner.imitate(Points.TRAINING.stream()
                        .map(point -> Example.preferred(point, 1, 0))
                        .toList());
            }
            assertTrue(advantage(learner) > before, "the preferred answer gains");
        }
    }

    @Test
    void whatIsRewardedBecomesMoreLikely() {
        Assumptions.assumeTrue(learnsFromPreferences());
        try (Learner<Points.Point, Integer> learner = learner(served(Points.sides()))) {
            double before = advantage(learner);
            for (int i = 0; i < 20; i++) {
                List<Integer> sampled = learner.sample(Points.TRAINING, Seeds.generator(i, "sample"));
                learner.reinforce(Stream.iterate(0, at -> at < sampled.size(), at -> at + 1)
                        .map(at -> new Episode<>(Points.TRAINING.get(at), sampled.get(at), sampled.get(at)))
                        .toList());
            }
            assertTrue(advantage(learner) > before, "the rewarded answer gains");
        }
    }

    /** By how much label 1 is more likely than label 0, summed over the points. */
    private static double advantage(Policy<Points.Point, Integer> policy) {
        double sum = 0;
        for (Points.Point point : Points.TRAINING) {
            double[] values = policy.logLikelihood(List.of(point, point), List.of(1, 0));
            sum += values[0] - values[1];
        }
        return sum;
    }

    @Test
    void whatWasSavedAnswersEquallyWhenItIsLoaded() throws IOException {
        try (Learner<Points.Point, Integer> first = learner(served(Points.sides()));
                Learner<Points.Point, Integer> second = learner(Points.sides())) {
            Assumptions.assumeTrue(first instanceof Storable, "it cannot be saved");
            Points.imitate(first, Points::side, 10);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            ((Storable) first).save(saved);
            ((Storable) second).load(new ByteArrayInputStream(saved.toByteArray()));
            assertEquals(first.answer(Points.TRAINING), second.answer(Points.TRAINING));
        }
    }
}
