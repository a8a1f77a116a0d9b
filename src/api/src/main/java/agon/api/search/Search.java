package agon.api.search;

import java.util.List;

/** A way of picking answers by their scores. */
public sealed interface Search permits Argmax, BestOfN, Quantilizer, FirstSatisfactory {

    /**
     * One choice for each question, in their order; a question on which the overseer could score nothing is left out.
     *
     * @throws IllegalArgumentException if the search cannot go through answers of the space's form
     */
    <Q, A> List<Choice<Q, A>> choose(List<Q> questions, SearchSpace<Q, A> space);
}
