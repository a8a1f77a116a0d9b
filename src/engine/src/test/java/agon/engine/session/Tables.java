package agon.engine.session;

import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.engine.example.TableProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes tables, and remembers them. */
record Tables(List<Learner<?, ?>> made) implements LearnerFactory {

    Tables() {
        this(new ArrayList<>());
    }

    @Override
    public <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random) {
        TableProvider provider = new TableProvider();
        Learner<Q, A> learner = provider.create(provider.defaults(), codec, random);
        made.add(learner);
        return learner;
    }

    @Override
    public <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random) {
        return chosen(codec, random);
    }
}
