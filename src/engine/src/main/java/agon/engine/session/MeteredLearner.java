package agon.engine.session;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import java.util.List;
import java.util.function.Consumer;

/** A learner that is charged for each question, example and update. */
final class MeteredLearner<Q, A> extends MeteredPolicy<Q, A> implements Learner<Q, A> {

    private final Learner<Q, A> learner;
    private boolean closed;

    MeteredLearner(Learner<Q, A> learner, AnswerForm<A> form, Accounts accounts) {
        super(learner, form, accounts);
        this.learner = learner;
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        if (!batch.isEmpty()) {
            accounts().chargeUpdate(batch.size());
            learner.imitate(batch);
        }
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        update(batch, learner::reinforce);
    }

    @Override
    public void ascend(List<Episode<Q, A>> batch) {
        update(batch, learner::ascend);
    }

    private void update(List<Episode<Q, A>> batch, Consumer<List<Episode<Q, A>>> updating) {
        if (batch.isEmpty()) {
            return;
        }
        accounts().chargeUpdate(batch.size());
        for (Episode<Q, A> episode : batch) {
            if (!Double.isFinite(episode.reward())) {
                throw accounts().ledger().nonFinite("a reward of " + episode.reward());
            }
        }
        updating.accept(batch);
    }

    @Override
    public Policy<Q, A> snapshot() {
        return new MeteredPolicy<>(learner.snapshot(), form(), accounts());
    }

    @Override
    public Policy<Q, A> average() {
        Policy<Q, A> average = learner.average();
        return average == learner ? this : new MeteredPolicy<>(average, form(), accounts());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            learner.close();
        }
    }
}
