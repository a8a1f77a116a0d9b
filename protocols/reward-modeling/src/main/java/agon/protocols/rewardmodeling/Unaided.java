package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Rater;
import java.util.List;
import java.util.OptionalInt;

/**
 * H judging by itself: each answer against the best so far.
 *
 * @param rater H's own judgement, which counts what it is asked
 */
record Unaided<Q, A>(Rater<Q, A> rater) implements Evaluator<Q, A> {

    private static final double CANNOT_TELL = 0.5;

    @Override
    public List<OptionalInt> best(List<Offer<Q, A>> offers) {
        return offers.stream().map(this::winner).toList();
    }

    @Override
    public List<double[]> rate(List<Offer<Q, A>> offers) {
        return offers.stream()
                .map(offer -> offer.answers().stream()
                        .mapToDouble(answer -> rater.rate(offer.question(), answer))
                        .toArray())
                .toList();
    }

    private OptionalInt winner(Offer<Q, A> offer) {
        int best = 0;
        boolean told = true;
        for (int i = 1; i < offer.answers().size(); i++) {
            double first = rater.prefer(
                    offer.question(), offer.answers().get(best), offer.answers().get(i));
            told = first != CANNOT_TELL && (told || first < CANNOT_TELL);
            best = first < CANNOT_TELL ? i : best;
        }
        return told ? OptionalInt.of(best) : OptionalInt.empty();
    }
}
