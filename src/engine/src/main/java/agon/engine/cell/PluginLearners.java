package agon.engine.cell;

import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.engine.plan.Choice;
import agon.engine.plugin.Plugins;
import agon.engine.session.LearnerFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Learners from plugins.
 *
 * @param plugins the plugins
 * @param choice the kind that the experiment names, with its settings
 */
record PluginLearners(Plugins plugins, Choice choice) implements LearnerFactory {

    @Override
    public <Q, A> Learner<Q, A> chosen(Codec<Q, A> codec, RandomGenerator random) {
        return create(choice.id(), choice.settings(), codec, random);
    }

    @Override
    public <Q, A> Learner<Q, A> named(String kind, Codec<Q, A> codec, RandomGenerator random) {
        if (plugins.learners().find(kind).isEmpty()) {
            throw new IllegalArgumentException(plugins.learners().unknown(kind));
        }
        return create(kind, plugins.learnerDefaults(kind), codec, random);
    }

    private <Q, A> Learner<Q, A> create(String kind, ObjectNode settings, Codec<Q, A> codec, RandomGenerator random) {
        Optional<String> refusal = plugins.learners().get(kind).refuses(codec);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException("learner '" + kind + "' cannot serve: " + refusal.get());
        }
        return plugins.learner(kind, settings, codec, random);
    }
}
