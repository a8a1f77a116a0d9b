package agon.engine.session;

import agon.api.agent.Example;
import agon.api.agent.Learners;
import agon.api.oversight.Facet;
import agon.api.oversight.Investigator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An overseer of whose studies and spot checks the engine hears.
 *
 * @param overseer the overseer
 * @param listener told of the measurements that were studied, and of those that what was learned was checked by
 * @param evaluating runs something in the phase of evaluation: what the listener asks the overseer is not the protocol's cost
 */
record HeardOverseer<Q, A>(Overseer<Q, A> overseer, SessionListener<Q, A> listener, Consumer<Runnable> evaluating)
        implements Overseer<Q, A> {

    @Override
    @SuppressWarnings("unchecked")
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        Optional<F> facet = overseer.facet(type);
        return type == Investigator.class
                ? facet.map(one -> type.cast(new Heard<>((Investigator<Q, A>) one, listener, evaluating)))
                : facet;
    }

    private record Heard<Q, A>(
            Investigator<Q, A> investigator, SessionListener<Q, A> listener, Consumer<Runnable> evaluating)
            implements Investigator<Q, A> {

        @Override
        public Overseer<Q, A> study(List<Example<Q, A>> measured, Learners learners) {
            List<Example<Q, A>> known = List.copyOf(measured);
            Overseer<Q, A> next = investigator.study(known, learners);
            listener.studied(known);
            return overseen(next);
        }

        @Override
        public int candidates() {
            return investigator.candidates();
        }

        @Override
        public List<Q> order(List<Q> candidates) {
            return investigator.order(candidates);
        }

        @Override
        public List<Q> spotChecks() {
            return investigator.spotChecks();
        }

        @Override
        public Overseer<Q, A> vet(List<Example<Q, A>> checks) {
            List<Example<Q, A>> known = List.copyOf(checks);
            Overseer<Q, A> next = investigator.vet(known);
            listener.vetted(known);
            return overseen(next);
        }

        @Override
        public List<Verdict<Q, A>> verdicts() {
            return investigator.verdicts();
        }

        private Overseer<Q, A> overseen(Overseer<Q, A> next) {
            evaluating.accept(() -> listener.overseeing(next));
            return new HeardOverseer<>(next, listener, evaluating);
        }
    }
}
