package agon.api.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The overseer H, as the facets that it offers.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Overseer<Q, A> {

    /** The facet of a type, if the overseer offers it. */
    <F extends Facet> Optional<F> facet(Class<F> type);

    /** The facet that reasons step by step. */
    @SuppressWarnings("unchecked")
    default Optional<Reasoner<Q, A>> reasoner() {
        return facet(Reasoner.class).map(facet -> (Reasoner<Q, A>) facet);
    }

    /** The facet that looks up what needs no reasoning. */
    @SuppressWarnings("unchecked")
    default Optional<Primitives<Q, A>> primitives() {
        return facet(Primitives.class).map(facet -> (Primitives<Q, A>) facet);
    }

    /** The facet that answers unaided. */
    @SuppressWarnings("unchecked")
    default Optional<Demonstrator<Q, A>> demonstrator() {
        return facet(Demonstrator.class).map(facet -> (Demonstrator<Q, A>) facet);
    }

    /** The facet that rates and compares answers. */
    @SuppressWarnings("unchecked")
    default Optional<Rater<Q, A>> rater() {
        return facet(Rater.class).map(facet -> (Rater<Q, A>) facet);
    }

    /** The facet that judges debates on evidence. */
    @SuppressWarnings("unchecked")
    default Optional<Arena<Q, A, ?>> arena() {
        return facet(Arena.class).map(facet -> (Arena<Q, A, ?>) facet);
    }

    /** The facet that amplifies agents in its own way. */
    @SuppressWarnings("unchecked")
    default Optional<SelfAmplifying<Q, A>> selfAmplifying() {
        return facet(SelfAmplifying.class).map(facet -> (SelfAmplifying<Q, A>) facet);
    }

    /** The facet that measures. */
    @SuppressWarnings("unchecked")
    default Optional<Laboratory<Q, A>> laboratory() {
        return facet(Laboratory.class).map(facet -> (Laboratory<Q, A>) facet);
    }

    /** The facet that learns from what was measured. */
    @SuppressWarnings("unchecked")
    default Optional<Investigator<Q, A>> investigator() {
        return facet(Investigator.class).map(facet -> (Investigator<Q, A>) facet);
    }

    /** An overseer that offers the given facets; of several that implement a type, the first one serves. */
    static <Q, A> Overseer<Q, A> of(Facet... facets) {
        List<Facet> offered = new ArrayList<>(List.of(facets));
        return new Overseer<>() {
            @Override
            public <F extends Facet> Optional<F> facet(Class<F> type) {
                return offered.stream().filter(type::isInstance).map(type::cast).findFirst();
            }
        };
    }
}
