package agon.engine.sample;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A kind of learner that is only ever named. */
public record SampleLearner(String id, boolean labelsAlone) implements LearnerProvider<SampleLearner.Network> {

    /** Settings. */
    public record Network(
            @Setting("units a layer, at least 1") int width) {

        public Network {
            InvalidSetting.unlessWithin(width, 1, 4096, "width");
        }
    }

    @Override
    public LearnerCard card() {
        return new LearnerCard(id, id, "Learns nothing.", List.of());
    }

    @Override
    public Network defaults() {
        return new Network(64);
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        boolean refused = labelsAlone && !(codec.answers() instanceof LabelForm);
        return refused ? Optional.of("its answers must be labels") : Optional.empty();
    }

    @Override
    public <Q, A> Learner<Q, A> create(Network settings, Codec<Q, A> codec, RandomGenerator random) {
        throw new UnsupportedOperationException("no sample experiment is run");
    }
}
