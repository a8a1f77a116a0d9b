package agon.learners.djl;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Initial weights with which equal tokens attend to one another.
 *
 * <p>A fact is the sum of its tokens, each sent by a map of its position ("register") into the fact's representation. A
 * head begins as a join of two positions: its query reads a token out of one position of the asking row, its key a token
 * out of one position of the fact, both by the same random projection, so that the score is high where the tokens are
 * equal. Between facts, the head then carries another token of the matched fact into a register of its own, and the
 * same head of the next layer continues from there: at the start the network already follows chains of facts, at random
 * but in great number, and training selects. Noise is added throughout, so nothing is fixed. From random weights,
 * finding these joins takes most of the training.
 */
final class JoinInitialisation {
    /** How much the score of equal tokens exceeds that of unequal ones, roughly. */
    private static final double SHARPNESS = 6;

    /** Size of the random part, relative to weights that are random altogether; at 0.3 one seed in two got stuck. */
    private static final double NOISE = 0.1;

    private static final double WRITING = 0.5;

    private final FactTransformerSettings settings;
    private final RandomGenerator random;
    private final List<float[]> slots;

    private JoinInitialisation(FactTransformerSettings settings, RandomGenerator random, List<float[]> slots) {
        this.settings = settings;
        this.random = random;
        this.slots = slots;
    }

    /** Draws the registers of the positions: disjoint if they fit into the width, else random and so nearly disjoint. */
    static JoinInitialisation of(FactTransformerSettings settings, RandomGenerator random) {
        int count = Math.max(settings.arity(), settings.questionSlots());
        int tokenWidth = settings.tokenWidth();
        int width = settings.width();
        List<float[]> slots = new ArrayList<>();
        for (int slot = 0; slot < count; slot++) {
            if (count * tokenWidth <= width) {
                float[] register = new float[tokenWidth * width];
                for (int i = 0; i < tokenWidth; i++) {
                    register[i * width + slot * tokenWidth + i] = 1;
                }
                slots.add(register);
            } else {
                slots.add(register(settings, random));
            }
        }
        return new JoinInitialisation(settings, random, slots);
    }

    /**
     * The maps of all positions, first those of facts, then those of questions, one after the other (position, token
     * width, width). The same position has the same map in both, but for noise.
     */
    float[] positions() {
        int size = settings.tokenWidth() * settings.width();
        float[] maps = InitialValues.normal(random, (settings.arity() + settings.questionSlots()) * size, 0.02);
        for (int i = 0; i < maps.length; i++) {
            int position = i / size;
            int slot = position < settings.arity() ? position : position - settings.arity();
            maps[i] += slots.get(slot)[i % size];
        }
        return maps;
    }

    /**
     * One layer's projections.
     *
     * @param query (heads &times; token width, width)
     * @param key like query
     * @param value (heads &times; value width, width)
     * @param output (width, heads &times; value width)
     * @param written the registers that the heads write; empty if they were not told where to
     */
    record Projections(float[] query, float[] key, float[] value, float[] output, List<float[]> written) {}

    /** Projections of a layer between facts; {@code before} holds what the previous such layer wrote, or nothing. */
    Projections betweenFacts(List<float[]> before) {
        Projections layer = noise(settings.tokenWidth(), NOISE);
        List<float[]> written = new ArrayList<>();
        int arity = settings.arity();
        for (int head = 0; head < settings.heads(); head++) {
            int from = head % arity;
            int to = (head + 1 + head / arity) % arity;
            join(layer, head, before.isEmpty() ? slots.get(from) : before.get(head), to);
            List<float[]> carried = new ArrayList<>();
            for (int slot = 0; slot < arity; slot++) {
                if (slot != to || arity == 1) {
                    carried.add(slots.get(slot));
                }
            }
            carried.addAll(before);
            float[] register = register(settings, random);
            carry(layer, head, carried.get(head / arity % carried.size()), register);
            written.add(register);
        }
        return new Projections(layer.query, layer.key, layer.value, layer.output, written);
    }

    /** Projections of a layer from questions to facts: joins, with values left to chance. */
    Projections fromQuestions() {
        Projections layer = noise(2 * settings.tokenWidth(), 1);
        for (int head = 0; head < settings.heads(); head++) {
            int to = head / settings.questionSlots() % settings.arity();
            join(layer, head, slots.get(head % settings.questionSlots()), to);
        }
        return layer;
    }

    private Projections noise(int valueWidth, double values) {
        int width = settings.width();
        int keys = settings.heads() * settings.tokenWidth();
        int outputs = settings.heads() * valueWidth;
        return new Projections(
                InitialValues.normal(random, keys * width, NOISE / Math.sqrt(width)),
                InitialValues.normal(random, keys * width, NOISE / Math.sqrt(width)),
                InitialValues.normal(random, outputs * width, values / Math.sqrt(width)),
                InitialValues.normal(random, outputs * width, values * WRITING / Math.sqrt(outputs)),
                List.of());
    }

    private void join(Projections layer, int head, float[] from, int to) {
        int tokenWidth = settings.tokenWidth();
        float[] projection = InitialValues.normal(random, tokenWidth * tokenWidth, 1 / Math.sqrt(tokenWidth));
        double gain = Math.sqrt(SHARPNESS * settings.arity() / settings.width());
        int offset = head * tokenWidth * settings.width();
        addProduct(layer.query, offset, projection, from, tokenWidth, gain);
        addProduct(layer.key, offset, projection, slots.get(to), tokenWidth, gain);
    }

    private void carry(Projections layer, int head, float[] from, float[] to) {
        int tokenWidth = settings.tokenWidth();
        int width = settings.width();
        int columns = settings.heads() * tokenWidth;
        float[] projection = InitialValues.normal(random, tokenWidth * tokenWidth, 1 / Math.sqrt(tokenWidth));
        addProduct(layer.value, head * tokenWidth * width, projection, from, tokenWidth, 1);
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < tokenWidth; column++) {
                double sum = 0;
                for (int t = 0; t < tokenWidth; t++) {
                    sum += to[t * width + row] * projection[column * tokenWidth + t];
                }
                layer.output[row * columns + head * tokenWidth + column] += (float) (WRITING * sum);
            }
        }
    }

    /** Adds gain &times; projection (rows, token width) &times; register (token width, width) at an offset. */
    private void addProduct(float[] into, int offset, float[] projection, float[] register, int rows, double gain) {
        int tokenWidth = settings.tokenWidth();
        int width = settings.width();
        for (int row = 0; row < rows; row++) {
            for (int t = 0; t < tokenWidth; t++) {
                double factor = gain * projection[row * tokenWidth + t];
                for (int column = 0; column < width; column++) {
                    into[offset + row * width + column] += (float) (factor * register[t * width + column]);
                }
            }
        }
    }

    private static float[] register(FactTransformerSettings settings, RandomGenerator random) {
        int width = settings.width();
        return InitialValues.normal(random, settings.tokenWidth() * width, 1 / Math.sqrt(width));
    }
}
