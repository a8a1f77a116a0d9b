package agon.tasks.digits.data;

import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Digits drawn by the project: two or three ways to write each, strayed, slanted, turned, stretched and shifted at random, by
 * pens of different width. No two are alike, and neither are those of the two sides.
 */
public final class StrokeDigits {

    /** The same digits for every experiment, as with a published set. */
    private static final long SEED = 20180502;

    private static final double THINNEST = 0.5;
    private static final double WIDER = 1.0;

    private StrokeDigits() {}

    /**
     * A set.
     *
     * @param training pictures to train on
     * @param test pictures held out
     */
    public static PictureSet generate(int training, int test) {
        return new PictureSet(drawn(training, 0, "digits.training"), drawn(test, training, "digits.test"));
    }

    private static LabelledPictures drawn(int count, int firstRow, String purpose) {
        RandomGenerator random = Seeds.generator(SEED, purpose);
        List<Picture> pictures = new ArrayList<>(count);
        List<Integer> labels = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            int digit = random.nextInt(LabelledPictures.CLASSES);
            List<Glyph> ways = Glyph.of(digit);
            pictures.add(new Picture(firstRow + row, drawn(ways.get(random.nextInt(ways.size())), random)));
            labels.add(digit);
        }
        return new LabelledPictures(pictures, labels);
    }

    private static byte[] drawn(Glyph glyph, RandomGenerator random) {
        Hand hand = Hand.draw(random);
        Pen pen = new Pen(THINNEST + WIDER * random.nextDouble());
        byte[] greys = new byte[Picture.PIXELS];
        for (Stroke stroke : glyph.strokes()) {
            List<Point> chain =
                    hand.stray(stroke, random).chain().stream().map(hand::place).toList();
            pen.draw(chain, greys);
        }
        return greys;
    }
}
