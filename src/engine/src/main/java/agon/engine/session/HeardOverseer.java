package agon.engine.session;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An overseer of whose studies the engine hears.
 *
 * @param overseer the overseer
 * @param studied told of the measurements that were studied
 */
record HeardOverseer<Q, A>(Overseer<Q, A> overseer, Consumer<List<Example<Q, A>>> studied) implements Overseer<Q, A> {

    @Override
    @SuppressWarnings("unchecked")
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        Optional<F> facet = overseer.facet(type);
        return type == Investigator.class
                ? facet.map(one -> type.cast(new Heard<>((Investigator<Q, A>) one, studied)))
                : facet;
    }

    private record Heard<Q, A>(Investigator<Q, A> investigator, Consumer<List<Example<Q, A>>> studied)
            implements Investigator<Q, A> {

        @Override
        public Overseer<Q, A> study(List<Example<Q, A>> measured, Learners learners) {
            List<Example<Q, A>> known = List.copyOf(measured);
            Overseer<Q, A> next = investigator.study(known, learners);
            studied.accept(known);
            return new HeardOverseer<>(next, studied);
        }

        @Override
        public int candidates() {
            return investigator.candidates();
        }

        @Override
        public List<Q> order(List<Q> candidates) {
            return investigator.order(candidates);
        }
    }
}
