package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the overseer said of an offer.
 *
 * @param offer the offer
 * @param preferred the answer that it prefers, or rates highest; empty where it cannot tell one
 * @param ratings of each answer: what it said, or 1 for the preferred answer and 0 for the others; empty where it said nothing
 */
record Verdict<Q, A>(Offer<Q, A> offer, OptionalInt preferred, List<Double> ratings) {

    static <Q, A> Verdict<Q, A> preferring(Offer<Q, A> offer, OptionalInt preferred) {
        List<Double> ratings = preferred.isEmpty()
                ? List.of()
                : IntStream.range(0, offer.answers().size())
                        .mapToObj(answer -> answer == preferred.getAsInt() ? 1.0 : 0.0)
                        .toList();
        return new Verdict<>(offer, preferred, ratings);
    }

    static <Q, A> Verdict<Q, A> rating(Offer<Q, A> offer, double[] ratings) {
        boolean told = Arrays.stream(ratings).noneMatch(Double::isNaN);
        return new Verdict<>(
                offer,
                Evaluator.largest(ratings),
                told ? Arrays.stream(ratings).boxed().toList() : List.of());
    }

    /** The preferred answer among all that were offered; empty where none was, which teaches nothing. */
    Optional<Example<Q, A>> choice() {
        if (preferred.isEmpty()) {
            return Optional.empty();
        }
        List<A> others = new ArrayList<>(offer.answers());
        A best = others.remove(preferred.getAsInt());
        return Optional.of(new Example<>(offer.question(), best, others, 1));
    }

    /** The choices of those verdicts that are any. */
    static <Q, A> List<Example<Q, A>> choices(List<Verdict<Q, A>> verdicts) {
        return verdicts.stream().map(Verdict::choice).flatMap(Optional::stream).toList();
    }
}
