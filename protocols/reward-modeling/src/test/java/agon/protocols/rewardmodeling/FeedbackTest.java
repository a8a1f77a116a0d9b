package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.AssistedRater.Offer;
import agon.api.seed.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback")
final class FeedbackTest {

    private static final List<Offer<String, Integer>> OFFERS =
            Collections.nCopies(2000, new Offer<>("which is largest?", List.of(5, 9, 7)));

    /** Prefers the largest answer, and rates by size. */
    private static final Evaluator<String, Integer> BY_SIZE = new Evaluator<>() {
        @Override
        public List<OptionalInt> best(List<Offer<String, Integer>> offers) {
            return rate(offers).stream().map(Evaluator::largest).toList();
        }

        @Override
        public List<double[]> rate(List<Offer<String, Integer>> offers) {
            return offers.stream()
                    .map(offer -> offer.answers().stream()
                            .mapToDouble(answer -> answer / 10.0)
                            .toArray())
                    .toList();
        }
    };

    private static List<Verdict<String, Integer>> asked(Asked asked, double noise) {
        return new Feedback(asked, noise, Seeds.generator(3, "noise")).ask(BY_SIZE, OFFERS);
    }

    @Test
    void withoutNoiseIsWhatTheOverseerSaid() {
        assertEquals(OptionalInt.of(1), asked(Asked.PREFERENCES, 0).get(0).preferred());
        assertEquals(List.of(0.0, 1.0, 0.0), asked(Asked.PREFERENCES, 0).get(0).ratings());
        assertEquals(List.of(0.5, 0.9, 0.7), asked(Asked.RATINGS, 0).get(0).ratings());
        assertEquals(OptionalInt.of(1), asked(Asked.RATINGS, 0).get(0).preferred());
    }

    @Test
    void turnsRoundTheShareOfPreferencesThatItIsTold() {
        long turned = asked(Asked.PREFERENCES, 0.25).stream()
                .filter(verdict -> !verdict.preferred().equals(OptionalInt.of(1)))
                .count();
        assertEquals(500, turned, 80);
        assertTrue(asked(Asked.PREFERENCES, 1).stream()
                .noneMatch(verdict -> verdict.preferred().equals(OptionalInt.of(1))));
    }

    @Test
    void replacesTheShareOfRatingsThatItIsTold() {
        long replaced = asked(Asked.RATINGS, 0.25).stream()
                .flatMap(verdict -> verdict.ratings().stream())
                .filter(rating -> rating != 0.5 && rating != 0.9 && rating != 0.7)
                .count();
        assertEquals(1500, replaced, 140);
    }

    @Test
    void isSpoiltAlikeByEqualRandomness() {
        assertEquals(asked(Asked.PREFERENCES, 0.3), asked(Asked.PREFERENCES, 0.3));
        assertNotEquals(asked(Asked.PREFERENCES, 0.3), asked(Asked.PREFERENCES, 0));
    }

    @Test
    void prefersNothingIfSeveralAnswersAreRatedAsHigh() {
        Offer<String, Integer> offer = OFFERS.get(0);
        assertEquals(
                OptionalInt.empty(),
                Verdict.rating(offer, new double[] {0.4, 0.4, 0.1}).preferred());
        assertEquals(
                OptionalInt.of(2),
                Verdict.rating(offer, new double[] {0.4, 0.4, 0.5}).preferred());
        assertEquals(
                OptionalInt.of(0),
                Verdict.rating(offer, new double[] {0.6, 0.5, 0.5}).preferred());
        double unknown = Double.NaN;
        assertEquals(
                OptionalInt.empty(),
                Verdict.rating(offer, new double[] {0.4, unknown, 0.5}).preferred());
    }
}
