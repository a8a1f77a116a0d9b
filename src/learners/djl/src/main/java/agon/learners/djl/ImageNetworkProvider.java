package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.ImageForm;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes convolutional networks for questions that can be shown as images. */
public final class ImageNetworkProvider implements LearnerProvider<ImageNetworkSettings> {

    private static final double CLIP = 1;
    private static final int WARM_UP = 20;
    private static final int LEAST_SIDE = 4;

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "cnn",
                "Convolutional network",
                "Two convolutions, each followed by pooling, and a dense layer; labels and reals.",
                List.of(new Citation(
                        "lecun1998",
                        "LeCun, Y., Bottou, L., Bengio, Y., Haffner, P.",
                        "Gradient-based learning applied to document recognition",
                        "Proceedings of the IEEE 86(11), 2278-2324",
                        1998)));
    }

    @Override
    public ImageNetworkSettings defaults() {
        return ImageNetworkSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        if (codec.image().isEmpty()) {
            return Optional.of("a convolutional network reads images, and this task does not show its questions so");
        }
        ImageForm.Extent extent = codec.image().get().extent();
        if (extent.height() < LEAST_SIDE || extent.width() < LEAST_SIDE) {
            return Optional.of("a convolutional network pools images twice, and nothing is left of " + extent.height()
                    + " by " + extent.width() + " pixels");
        }
        return AnswerExtent.of(codec.answers()).length() == 1
                ? Optional.empty()
                : Optional.of("a convolutional network answers with a label or a real, not with several tokens");
    }

    @Override
    public <Q, A> Learner<Q, A> create(ImageNetworkSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        ImageForm<Q> form =
                codec.image().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as images"));
        ImageForm.Extent extent = form.extent();
        ImageNetwork network = ImageNetwork.create(
                new ImageShape(
                        extent.channels(),
                        extent.height(),
                        extent.width(),
                        settings.first(),
                        settings.second(),
                        settings.dense(),
                        Math.max(1, AnswerExtent.of(codec.answers()).vocabulary()),
                        settings.dropout()),
                random);
        OptimizerSettings optimizer = new OptimizerSettings(
                settings.rate(), WARM_UP, settings.decay(), 0.9, 0.999, CLIP, settings.horizon(), false);
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), settings.deviation()),
                question -> {
                    float[] image = new float[extent.size()];
                    form.write(question, image, 0);
                    return image;
                },
                TrainableWeights.of(network, optimizer, Scaling.NONE, random));
    }
}
