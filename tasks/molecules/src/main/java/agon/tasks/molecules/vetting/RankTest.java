package agon.tasks.molecules.vetting;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Whether some errors are larger than others: the rank sum (F. Wilcoxon, Biometrics Bull. 1945, 1, 80) against what it is when
 * as many are drawn from all of them by lot, {@value #DRAWS} times (M. Dwass, Ann. Math. Stat. 1957, 28, 181). Drawn so, its
 * level holds exactly whatever the errors are distributed like, ties and all, so long as the two could change places.
 */
final class RankTest {
    private static final int DRAWS = 9999;

    private RankTest() {}

    /**
     * The probability that the first errors rank as high by chance, from 1 / {@value #DRAWS} or so to 1; 1 where one side is empty.
     *
     * @param suspects errors that may be larger
     * @param others errors as they are known
     */
    static double larger(double[] suspects, double[] others, RandomGenerator random) {
        if (suspects.length == 0 || others.length == 0) {
            return 1;
        }
        double[] all = Arrays.copyOf(suspects, suspects.length + others.length);
        System.arraycopy(others, 0, all, suspects.length, others.length);
        long[] ranks = ranks(all);
        long observed = sumOfFirst(ranks, suspects.length);
        int asHigh = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < suspects.length; i++) {
                int j = random.nextInt(i, ranks.length);
                long swapped = ranks[i];
                ranks[i] = ranks[j];
                ranks[j] = swapped;
            }
            asHigh += sumOfFirst(ranks, suspects.length) >= observed ? 1 : 0;
        }
        return (1.0 + asHigh) / (1.0 + DRAWS);
    }

    private static long sumOfFirst(long[] ranks, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += ranks[i];
        }
        return sum;
    }

    /** Twice the rank of each; equal errors share the mean of their ranks, which is a whole number once doubled. */
    private static long[] ranks(double[] errors) {
        double[] ascending = errors.clone();
        Arrays.sort(ascending);
        long[] ranks = new long[errors.length];
        for (int i = 0; i < errors.length; i++) {
            int first = Arrays.binarySearch(ascending, errors[i]);
            int last = first;
            while (first > 0 && ascending[first - 1] == errors[i]) {
                first--;
            }
            while (last < ascending.length - 1 && ascending[last + 1] == errors[i]) {
                last++;
            }
            ranks[i] = (long) first + last;
        }
        return ranks;
    }
}
