package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An image of few lit pixels")
class SparseImagesTest {

    private static final int HEIGHT = 28;
    private static final int WIDTH = 22;
    private static final ImageShape SHAPE = new ImageShape(2, HEIGHT, WIDTH, 8, 12, 32, 10, 0);

    private static float[] image(int lit, RandomGenerator random) {
        float[] image = new float[SHAPE.pixels()];
        for (int i = 0; i < lit; i++) {
            int pixel = random.nextInt(HEIGHT * WIDTH);
            image[pixel] = 1;
            image[HEIGHT * WIDTH + pixel] = (float) random.nextDouble();
        }
        return image;
    }

    private static FrozenWeights weights(ImageNetwork network) {
        float[] values = network.layout().initial();
        RandomGenerator random = Seeds.generator(5, "biases");
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) (0.05 * random.nextGaussian());
        }
        return new FrozenWeights(network.layout(), values, Scaling.NONE, Scaling.NONE);
    }

    @ParameterizedTest(name = "{0} lit pixels")
    @DisplayName("gives what the convolutions of the whole image give")
    @ValueSource(ints = {1, 2, 6, 16})
    void agrees(int lit) {
        ImageNetwork network = ImageNetwork.create(SHAPE, Seeds.generator(3, "network"));
        RandomGenerator random = Seeds.generator(4, "images");
        List<float[]> images = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            images.add(image(lit, random));
        }
        FrozenWeights weights = weights(network);
        float[] sparse = weights.read(pass -> network.outputs(pass, images).toFloatArray());
        float[] dense = weights.read(pass -> network.dense(pass, images).toFloatArray());
        assertArrayEquals(dense, sparse, 1e-4f);
    }

    @Test
    @DisplayName("may stand among others, and at the very edge")
    void among() {
        ImageNetwork network = ImageNetwork.create(SHAPE, Seeds.generator(3, "network"));
        RandomGenerator random = Seeds.generator(4, "images");
        List<float[]> images = new ArrayList<>();
        for (int corner : new int[] {0, WIDTH - 1, (HEIGHT - 1) * WIDTH, HEIGHT * WIDTH - 1}) {
            float[] image = new float[SHAPE.pixels()];
            image[corner] = 1;
            images.add(image);
            images.add(image(200, random));
            images.add(new float[SHAPE.pixels()]);
        }
        FrozenWeights weights = weights(network);
        float[] mixed = weights.read(pass -> network.outputs(pass, images).toFloatArray());
        float[] dense = weights.read(pass -> network.dense(pass, images).toFloatArray());
        assertArrayEquals(dense, mixed, 1e-4f);
    }

    @Test
    @DisplayName("falls into groups of pixels that no cell sees together")
    void groups() {
        float[] image = new float[SHAPE.pixels()];
        for (int pixel : new int[] {0, 3, WIDTH * 9, WIDTH * 20 + 10}) {
            image[pixel] = 1;
        }
        assertEquals(3, LitPixels.groups(image, SHAPE, 16).size());
        assertEquals(0, LitPixels.groups(image, SHAPE, 3).size(), "too many to be told apart");
    }
}
