package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The overseer's judgement of several answers to a question, with whatever help it has. */
interface Evaluator<Q, A> {

    /** For each offer the answer that is preferred; empty where the overseer cannot tell. n answers take n − 1 comparisons. */
    List<OptionalInt> best(List<Offer<Q, A>> offers);

    /** For each offer how good each of its answers is, from 0 to 1; not a number where the overseer cannot tell. */
    List<double[]> rate(List<Offer<Q, A>> offers);

    /** The comparisons that finding the best of each offer takes. */
    static <Q, A> long comparisons(List<Offer<Q, A>> offers) {
        return answers(offers) - offers.size();
    }

    /** The answers on offer. */
    static <Q, A> long answers(List<Offer<Q, A>> offers) {
        return offers.stream().mapToLong(offer -> offer.answers().size()).sum();
    }

    /** The place of the largest of some numbers; empty if several are as large, or any is not a number. */
    static OptionalInt largest(double[] values) {
        int best = 0;
        boolean tied = false;
        for (int i = 1; i < values.length; i++) {
            tied = values[i] == values[best] || (tied && values[i] < values[best]);
            best = values[i] > values[best] ? i : best;
        }
        return tied || Arrays.stream(values).anyMatch(Double::isNaN) ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
