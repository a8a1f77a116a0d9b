package agon.tck;

import agon.api.codec.Codec;
import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.Optional;
import java.util.Set;

/**
 * A task whose overseer offers some of its facets only.
 *
 * @param task the whole task
 * @param facets those that are left
 */
record OfferingOnly<Q, A>(Task<Q, A> task, Set<Class<? extends Facet>> facets) implements Task<Q, A> {

    @Override
    public Codec<Q, A> codec() {
        return task.codec();
    }

    @Override
    public Questions<Q> questions(Split split) {
        return task.questions(split);
    }

    @Override
    public Overseer<Q, A> overseer() {
        Overseer<Q, A> whole = task.overseer();
        return new Overseer<>() {
            @Override
            public <F extends Facet> Optional<F> facet(Class<F> type) {
                return facets.contains(type) ? whole.facet(type) : Optional.empty();
            }
        };
    }

    @Override
    public Truth<Q, A> truth() {
        return task.truth();
    }
}
