package agon.learners.smile;

import agon.learners.refitting.TrainingRows;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Weights as numbers of copies, which are all that Smile's trees take: a fraction is rounded up or down by lot, as often as
 * keeps the mean (so the rows of an answer that is not known are drawn rather than shared, which makes expectation
 * maximisation stochastic: G. Celeux and J. Diebolt, Computational Statistics Quarterly 1985, 2, 73).
 */
final class Copies {

    private Copies() {}

    /**
     * How many copies of each row to take, at least one of one of them.
     *
     * @param times how many times each question was drawn, some of them at least once
     */
    static int[] of(TrainingRows rows, int[] times, SplittableRandom random) {
        int[] copies = new int[rows.rows()];
        int heaviest = -1;
        boolean any = false;
        for (int row = 0; row < copies.length; row++) {
            double weight = times[rows.question()[row]] * rows.weight()[row];
            copies[row] = (int) Math.floor(weight + random.nextDouble());
            any |= copies[row] > 0;
            if (weight > 0 && (heaviest < 0 || rows.weight()[row] > rows.weight()[heaviest])) {
                heaviest = row;
            }
        }
        if (!any) {
            copies[heaviest] = 1;
        }
        return copies;
    }

    /** The rows, each as often as it has copies. */
    static int[] rows(int[] copies) {
        return IntStream.range(0, copies.length)
                .flatMap(row -> IntStream.generate(() -> row).limit(copies[row]))
                .toArray();
    }
}
