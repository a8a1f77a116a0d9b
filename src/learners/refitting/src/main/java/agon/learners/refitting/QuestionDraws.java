package agon.learners.refitting;

import java.util.SplittableRandom;

/** What goes into a bag: questions, not rows, are drawn with replacement, each with all of its rows. */
public final class QuestionDraws {

    private QuestionDraws() {}

    /**
     * How many times each question was drawn.
     *
     * @param most questions drawn
     */
    public static int[] times(int questions, int most, long seed) {
        int[] times = new int[questions];
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < Math.min(questions, most); draw++) {
            times[random.nextInt(questions)]++;
        }
        return times;
    }
}
