package agon.tasks.digits.judge;

import agon.api.agent.Example;
import agon.tasks.digits.data.LabelledPictures;
import agon.tasks.digits.data.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a judge learns from: random lit pixels of random pictures, and which class each picture is of.
 *
 * @param pictures to learn from
 * @param revealed pixels of a glimpse; all that are lit where there are fewer
 */
record GlimpseLessons(LabelledPictures pictures, int revealed) {

    /** So many lessons. */
    List<Example<Glimpse, Integer>> draw(int count, RandomGenerator random) {
        List<Example<Glimpse, Integer>> lessons = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int row = random.nextInt(pictures.size());
            Glimpse seen = glimpse(pictures.pictures().get(row), random);
            lessons.add(Example.of(seen, pictures.labels().get(row)));
        }
        return lessons;
    }

    /** Random lit pixels of a picture. */
    Glimpse glimpse(Picture picture, RandomGenerator random) {
        int[] lit = lit(picture);
        int wanted = Math.min(revealed, lit.length);
        List<Pixel> pixels = new ArrayList<>(wanted);
        for (int i = 0; i < wanted; i++) {
            int j = random.nextInt(i, lit.length);
            int chosen = lit[j];
            lit[j] = lit[i];
            pixels.add(new Pixel(chosen, picture.grey(chosen)));
        }
        return new Glimpse(pixels);
    }

    private static int[] lit(Picture picture) {
        int[] lit = new int[Picture.PIXELS];
        int count = 0;
        for (int pixel = 0; pixel < Picture.PIXELS; pixel++) {
            if (picture.grey(pixel) > 0) {
                lit[count++] = pixel;
            }
        }
        return Arrays.copyOf(lit, count);
    }
}
