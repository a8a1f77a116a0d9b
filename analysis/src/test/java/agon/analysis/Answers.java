package agon.analysis;

import java.util.SplittableRandom;

/** Made-up answers of known quality. */
public final class Answers {

    private Answers() {}

    /** Answers of which the given share is right, spread by the seed. */
    public static boolean[] right(double share, int questions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] right = new boolean[questions];
        for (int i = 0; i < questions; i++) {
            right[i] = random.nextDouble() < share;
        }
        return right;
    }

    /** Errors of the given size either way, spread by the seed. */
    public static double[] errors(double size, int questions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(questions, -size, size).toArray();
    }

    /** A run on one task in which two protocols are equally good, one is worse, and floor and ceiling are far apart. */
    public static WrittenRun contest(int seeds) {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < seeds; seed++) {
            run.judged("amplification", "sorting", seed, right(0.85, 300, 100 + seed))
                    .judged("expert-imitation", "sorting", seed, right(0.85, 300, 200 + seed))
                    .judged("debate", "sorting", seed, right(0.6, 300, 300 + seed))
                    .judged("direct-oversight", "sorting", seed, right(0.3, 300, 400 + seed))
                    .judged("supervised", "sorting", seed, right(0.99, 300, 500 + seed))
                    .spent("amplification", "sorting", seed, "overseer.reason", 12_300)
                    .spent("supervised", "sorting", seed, "labels", 500);
        }
        return run;
    }
}
