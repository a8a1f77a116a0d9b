package agon.engine.session;

import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The learners that a cell's overseer is given for its studies, for the evaluator to let it study again: each starts as it did in
 * the cell, and nothing is counted.
 */
public final class StudyLearners implements Learners, AutoCloseable {

    private final LearnerFactory factory;
    private final long seed;
    private final List<Learner<?, ?>> handed = new ArrayList<>();

    /** @param seed of the cell */
    public StudyLearners(LearnerFactory factory, long seed) {
        this.factory = factory;
        this.seed = seed(seed);
    }

    /** The seed that such learners go by in a cell. */
    static long seed(long cell) {
        return Seeds.mix(cell, "auxiliary");
    }

    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
        return kept(factory.chosen(codec, random(purpose)));
    }

    @Override
    public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
        return kept(factory.named(kind, codec, random(purpose)));
    }

    private RandomGenerator random(String purpose) {
        return Seeds.generator(seed, purpose);
    }

    private <Q, A> Learner<Q, A> kept(Learner<Q, A> learner) {
        handed.add(learner);
        return learner;
    }

    @Override
    public void close() {
        handed.forEach(Learner::close);
        handed.clear();
    }
}
