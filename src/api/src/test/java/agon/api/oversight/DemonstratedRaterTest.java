package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.ledger.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overseer that compares by what it would answer itself")
final class DemonstratedRaterTest {

    private static final LabelForm<Integer> LABELS = LabelForm.integers(10, 0);

    /** Knows that the answer to a question below 10 is the question itself, and nothing else. */
    private static final Demonstrator<Integer, Integer> SMALL =
            question -> question < 10 ? Optional.of(question) : Optional.empty();

    private static <Q, A> Rater<Q, A> rater(Demonstrator<Q, A> demonstrator, AnswerForm<A> form) {
        return new DemonstratedRater<>(demonstrator, form, channel -> {});
    }

    @Test
    void prefersItsOwnAnswerToAnyOtherWhicheverComesFirst() {
        for (int other = 0; other < 10; other++) {
            if (other != 3) {
                assertEquals(1, rater(SMALL, LABELS).prefer(3, 3, other));
                assertEquals(0, rater(SMALL, LABELS).prefer(3, other, 3));
            }
        }
    }

    @Test
    void prefersTheNearerOfTwoNumbers() {
        Rater<Integer, Double> rater = rater(question -> Optional.of(2.0), RealForm.numbers(0, 4));
        assertEquals(1, rater.prefer(0, 3.0, 0.5));
        assertEquals(0, rater.prefer(0, 0.0, 2.5));
        assertEquals(0.5, rater.prefer(0, 1.0, 3.0));
        assertEquals(0.75, rater.rate(0, 3.0));
        assertEquals(0, rater.rate(0, 100.0));
    }

    @Test
    void cannotTellBetweenTwoAnswersThatItWouldNotGive() {
        assertEquals(0.5, rater(SMALL, LABELS).prefer(3, 4, 5));
    }

    @Test
    void cannotTellBeyondItsCompetence() {
        assertEquals(0.5, rater(SMALL, LABELS).prefer(10, 0, 1));
        assertEquals(0.5, rater(SMALL, LABELS).rate(10, 0));
    }

    @Test
    void countsEachJudgementAsThatOfAnyRater() {
        List<String> charged = new ArrayList<>();
        Rater<Integer, Integer> rater = new DemonstratedRater<>(SMALL, LABELS, charged::add);
        rater.prefer(10, 0, 1);
        rater.rate(3, 3);
        assertEquals(List.of(Channel.COMPARE, Channel.RATE), charged);
    }
}
