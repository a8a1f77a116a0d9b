package agon.engine.cell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Independent draws of answers to one question, in the order of a proxy, and what selecting by the proxy would be worth on
 * average: exactly, over all subsets of the draws, instead of by drawing again.
 *
 * <p>The best of n draws of a set of N is the i-th smallest in C(i - 1, n - 1) of all C(N, n) subsets, which makes the mean an
 * unbiased estimate of what the best of n fresh draws is worth (Nakano et al. 2021, appendix I).
 * Draws that the proxy holds to be equal share their places evenly.
 */
final class RankedDraws {

    /** Ascending. */
    private final double[] proxies;

    /** Of each place the mean over all draws that share it with others of the same proxy. */
    private final double[] scores;

    private RankedDraws(double[] proxies, double[] scores) {
        this.proxies = proxies;
        this.scores = scores;
    }

    /** What was selected. */
    record Selected(double proxy, double score) {}

    /**
     * Ranks draws.
     *
     * @param proxies what the proxy makes of each draw, at least one
     * @param scores how good it is, in the same order
     */
    static RankedDraws of(double[] proxies, double[] scores) {
        int[] order = IntStream.range(0, proxies.length)
                .boxed()
                .sorted(Comparator.comparingDouble(draw -> proxies[draw]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranked =
                Arrays.stream(order).mapToDouble(draw -> proxies[draw]).toArray();
        double[] shared = new double[ranked.length];
        int from = 0;
        while (from < ranked.length) {
            int to = from;
            double sum = 0;
            while (to < ranked.length && ranked[to] == ranked[from]) {
                sum += scores[order[to++]];
            }
            Arrays.fill(shared, from, to, sum / (to - from));
            from = to;
        }
        return new RankedDraws(ranked, shared);
    }

    int size() {
        return proxies.length;
    }

    /**
     * The mean over the best of every n draws. The weight of the last place is n / N, and that of place i - 1 is that of
     * place i times (i - n) / (i - 1): nothing overflows, and what underflows counts for nothing.
     *
     * @param n 1 to {@link #size()}
     */
    Selected bestOf(int n) {
        double proxy = 0;
        double score = 0;
        double weights = 0;
        double weight = (double) n / proxies.length;
        for (int i = proxies.length; i >= n && weight > 0; i--) {
            proxy += weight * proxies[i - 1];
            score += weight * scores[i - 1];
            weights += weight;
            weight *= (double) (i - n) / (i - 1);
        }
        // They add up to 1 but for rounding, with which a mean of shares could come out above 1.
        return new Selected(proxy / weights, score / weights);
    }

    /** The mean over the best {@code count} draws, those at the edge that are equal to others taken in equal shares. */
    Selected top(int count) {
        double proxy = 0;
        double score = 0;
        for (int i = proxies.length; i > proxies.length - count; i--) {
            proxy += proxies[i - 1];
            score += scores[i - 1];
        }
        return new Selected(proxy / count, score / count);
    }
}
