package agon.engine.session;

import agon.api.agent.Learners;
import agon.api.ledger.Channel;
import agon.api.oversight.Auditor;
import agon.api.oversight.Facet;
import agon.api.oversight.IntervalEstimator;
import agon.api.oversight.Overseer;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hands out the facets of an overseer, each behind a wrapper that implements the facet asked for and nothing else. */
final class MeteredOverseer<Q, A> implements Overseer<Q, A> {

    private final Overseer<Q, A> overseer;
    private final MeteredLedger ledger;
    private final Learners auxiliary;
    private final Map<Class<?>, Optional<Facet>> facets = new HashMap<>();

    /** @param auxiliary where the models come from that the overseer trains for itself */
    MeteredOverseer(Overseer<Q, A> overseer, MeteredLedger ledger, Learners auxiliary) {
        this.overseer = overseer;
        this.ledger = ledger;
        this.auxiliary = auxiliary;
    }

    @Override
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        if (!type.isInterface() || !Facet.class.isAssignableFrom(type) || type == Facet.class) {
            throw ledger.violation("asked the overseer for " + type.getName() + ", which is no facet");
        }
        if (Auditor.class.isAssignableFrom(type)) {
            throw ledger.violation(
                    "asked the overseer for its audit, which decides what is deployed and trains nothing");
        }
        if (IntervalEstimator.class.isAssignableFrom(type)) {
            throw ledger.violation(
                    "asked the overseer for its intervals, which the evaluator alone compares with the truth");
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException("the facet " + type.getName() + " must be public to be served");
        }
        // Not computeIfAbsent: an overseer may ask itself for another facet while it makes this one.
        Optional<Facet> known = facets.getOrDefault(type, Optional.empty());
        if (known.isEmpty()) {
            known = overseer.facet(type).map(facet -> metered(type, facet));
            facets.put(type, known);
        }
        return known.map(type::cast);
    }

    private Facet metered(Class<? extends Facet> type, Facet facet) {
        if (type == Reasoner.class) {
            return new MeteredReasoner<>((Reasoner<?, ?>) facet, ledger.account(Channel.REASON));
        }
        if (type == Primitives.class) {
            return new MeteredPrimitives<>((Primitives<?, ?>) facet, ledger.account(Channel.LOOK_UP));
        }
        InvocationHandler handler = new FacetHandler(type, facet, new FacetCharges(type, ledger), ledger, auxiliary);
        return (Facet) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
