package agon.tck;

import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import java.util.Optional;
import java.util.Set;

/**
 * An overseer that offers some of its facets only.
 *
 * @param whole offers all of them
 * @param facets those that are left
 */
record OfferingOnly<Q, A>(Overseer<Q, A> whole, Set<Class<? extends Facet>> facets) implements Overseer<Q, A> {

    @Override
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        return facets.contains(type) ? whole.facet(type) : Optional.empty();
    }
}
