package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.ledger.Channel;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Hands out metered learners, and closes them at the end. */
final class MeteredLearners implements Learners, AutoCloseable {

    private final LearnerFactory factory;
    private final Accounts accounts;
    private final long seed;
    private final List<Handed<?, ?>> handed = new ArrayList<>();

    /** A learner, and what it was asked for. */
    private record Handed<Q, A>(String purpose, Codec<Q, A> codec, MeteredLearner<Q, A> learner) {}

    /** @param seed depends on the cell's seed, not on its protocol: equal purposes start from equal networks */
    MeteredLearners(LearnerFactory factory, Accounts accounts, long seed) {
        this.factory = factory;
        this.accounts = accounts;
        this.seed = seed;
    }

    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
        accounts.ledger().demandTraining("asked for a learner");
        return metered(purpose, codec, factory.chosen(codec, random(purpose)));
    }

    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
        accounts.ledger().demandTraining("asked for a learner");
        return metered(purpose, codec, factory.named(kind, codec, random(purpose)));
    }

    /** The first learner that was handed out for a purpose and this very codec, if one was. */
    @SuppressWarnings("unchecked")
    <Q, A> Optional<Agent<Q, A>> handed(String purpose, Codec<Q, A> codec) {
        return handed.stream()
                .filter(given -> given.purpose().equals(purpose) && given.codec() == codec)
                .findFirst()
                .map(given -> (Agent<Q, A>) given.learner());
    }

    private <Q, A> Learner<Q, A> metered(String purpose, Codec<Q, A> codec, Learner<Q, A> learner) {
        Accounts own = purpose.equals(POLICY) ? accounts.with(Channel.POLICY_EXAMPLES) : accounts;
        MeteredLearner<Q, A> metered = new MeteredLearner<>(learner, codec.answers(), own);
        handed.add(new Handed<>(purpose, codec, metered));
        return metered;
    }

    private RandomGenerator random(String purpose) {
        return Seeds.generator(seed, purpose);
    }

    /** Closes every learner, even if one of them fails to; the first failure is thrown at the end. */
    @Override
    public void close() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Handed<?, ?> given : handed) {
            try {
                given.learner().close();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        handed.clear();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
