package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Draws in the order of a proxy")
final class RankedDrawsTest {

    private static final double ROUNDING = 1e-12;

    /** Proxies of few values are often equal. */
    private static double[] proxies(int draws, int values, SplittableRandom random) {
        return IntStream.range(0, draws)
                .mapToDouble(draw -> values == 0 ? random.nextDouble(-1, 1) : random.nextInt(values))
                .toArray();
    }

    private static double[] scores(int draws, SplittableRandom random) {
        return random.doubles(draws).toArray();
    }

    @Test
    @DisplayName("give for the best of n the mean over every subset of n of them, ties shared evenly")
    void subsets() {
        SplittableRandom random = new SplittableRandom(1);
        for (int draws = 1; draws <= 8; draws++) {
            for (int values : new int[] {0, 1, 2, 4}) {
                double[] proxies = proxies(draws, values, random);
                double[] scores = scores(draws, random);
                RankedDraws ranked = RankedDraws.of(proxies, scores);
                for (int n = 1; n <= draws; n++) {
                    RankedDraws.Selected expected = overSubsets(proxies, scores, n);
                    RankedDraws.Selected selected = ranked.bestOf(n);
                    assertEquals(expected.proxy(), selected.proxy(), ROUNDING, n + " of " + draws);
                    assertEquals(expected.score(), selected.score(), ROUNDING, n + " of " + draws);
                }
            }
        }
    }

    private static RankedDraws.Selected overSubsets(double[] proxies, double[] scores, int n) {
        double proxy = 0;
        double score = 0;
        int subsets = 0;
        for (int subset = 0; subset < 1 << proxies.length; subset++) {
            if (Integer.bitCount(subset) != n) {
                continue;
            }
            int chosen = subset;
            int[] members = IntStream.range(0, proxies.length)
                    .filter(draw -> (chosen >> draw & 1) == 1)
                    .toArray();
            double best = Arrays.stream(members)
                    .mapToDouble(draw -> proxies[draw])
                    .max()
                    .orElseThrow();
            proxy += best;
            score += Arrays.stream(members)
                    .filter(draw -> proxies[draw] == best)
                    .mapToDouble(draw -> scores[draw])
                    .average()
                    .orElseThrow();
            subsets++;
        }
        return new RankedDraws.Selected(proxy / subsets, score / subsets);
    }

    @Test
    @DisplayName("give for the best of n what drawing n of many again and again comes to")
    void sampling() {
        SplittableRandom random = new SplittableRandom(2);
        int draws = 2_000;
        double[] proxies = proxies(draws, 300, random);
        double[] scores = scores(draws, random);
        for (int n : new int[] {2, 16, 128}) {
            RankedDraws.Selected exact = RankedDraws.of(proxies, scores).bestOf(n);
            int trials = 20_000;
            double sum = 0;
            double squares = 0;
            for (int trial = 0; trial < trials; trial++) {
                int best = -1;
                int[] drawn = random.ints(0, draws).distinct().limit(n).toArray();
                for (int draw : drawn) {
                    best = best < 0 || proxies[draw] > proxies[best] ? draw : best;
                }
                sum += scores[best];
                squares += scores[best] * scores[best];
            }
            double mean = sum / trials;
            double error = Math.sqrt((squares / trials - mean * mean) / trials);
            assertEquals(mean, exact.score(), 4 * error, "best of " + n);
        }
    }

    @Test
    @DisplayName("are worth their mean before selection, and the last of them when all are compared")
    void ends() {
        SplittableRandom random = new SplittableRandom(3);
        double[] proxies = proxies(1_000, 0, random);
        double[] scores = scores(1_000, random);
        RankedDraws ranked = RankedDraws.of(proxies, scores);
        double mean = Arrays.stream(scores).average().orElseThrow();
        assertEquals(mean, ranked.bestOf(1).score(), ROUNDING);
        assertEquals(mean, ranked.top(1_000).score(), ROUNDING);
        int last = IntStream.range(0, 1_000)
                .reduce((one, other) -> proxies[one] > proxies[other] ? one : other)
                .orElseThrow();
        assertEquals(scores[last], ranked.bestOf(1_000).score());
        assertEquals(proxies[last], ranked.top(1).proxy());
    }

    @Test
    @DisplayName("never lose by the proxy when more of them are compared, and stay in bounds however many there are")
    void many() {
        SplittableRandom random = new SplittableRandom(4);
        double[] proxies = proxies(60_000, 0, random);
        double[] certain = new double[60_000];
        Arrays.fill(certain, 1);
        RankedDraws ranked = RankedDraws.of(proxies, certain);
        double before = Double.NEGATIVE_INFINITY;
        for (int n = 1; n <= 60_000; n = n < 32_768 ? 2 * n : n + 27_232) {
            RankedDraws.Selected selected = ranked.bestOf(n);
            assertTrue(selected.proxy() > before, "best of " + n);
            assertEquals(1, selected.score(), "all are worth 1, and so is any mean of them: best of " + n);
            before = selected.proxy();
        }
    }

    @Test
    @DisplayName(
            "cost a quantilizer of share q no more than the base distribution's cost over q, whatever the proxy does")
    void quantilizer() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 500; trial++) {
            int draws = random.nextInt(1, 200);
            double[] scores = scores(draws, random);
            // A proxy that seeks out the worst, at odds with the truth to a degree that differs.
            double noise = random.nextDouble();
            double[] proxies = Arrays.stream(scores)
                    .map(score -> Math.rint(10 * (noise * random.nextDouble() - score)))
                    .toArray();
            RankedDraws ranked = RankedDraws.of(proxies, scores);
            double base = 1 - Arrays.stream(scores).average().orElseThrow();
            for (double q = 1; q * draws >= 1; q /= 2) {
                double cost = 1 - ranked.top((int) Math.ceil(q * draws)).score();
                assertTrue(cost <= base / q + ROUNDING, cost + " above " + base + " / " + q);
            }
        }
    }

    @Test
    @DisplayName("are worth the same in whatever order they came")
    void order() {
        double[] proxies = {2, 1, 2, 0, 1, 2};
        double[] scores = {1, 0.5, 0, 0.25, 0.75, 0.5};
        double[] turnedProxies = {2, 1, 0, 2, 1, 2};
        double[] turnedScores = {0.5, 0.75, 0.25, 0, 0.5, 1};
        for (int n = 1; n <= 6; n++) {
            assertEquals(
                    RankedDraws.of(proxies, scores).bestOf(n),
                    RankedDraws.of(turnedProxies, turnedScores).bestOf(n));
            assertEquals(
                    RankedDraws.of(proxies, scores).top(n),
                    RankedDraws.of(turnedProxies, turnedScores).top(n));
        }
        assertEquals(0.5, RankedDraws.of(proxies, scores).top(2).score(), "an even share of three that are equal");
    }
}
