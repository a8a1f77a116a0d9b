package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.finding.ProxyCurve.Fitted;
import agon.analysis.finding.ProxyCurve.Point;
import agon.analysis.results.OptimizationPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The true score of what a proxy selects")
class ProxyCurveTest {

    @ParameterizedTest
    @EnumSource(OptimizationLaw.class)
    @DisplayName(
            "gives back the parameters of a law that it follows, whatever happens farther away than the best of 1,000 draws")
    void fits(OptimizationLaw law) {
        List<Point> points = new ArrayList<>();
        for (double distance = 0.4; distance < 2.43; distance += 0.4) {
            points.add(new Point(10 * distance, distance, 0.4 + law.gain(0.3, 0.07, distance)));
        }
        points.add(new Point(60_000, 3.2, 0));
        Fitted fit = new ProxyCurve(0.4, points).fit(law).orElseThrow();
        assertEquals(0.3, fit.alpha(), 1e-9);
        assertEquals(0.07, fit.beta(), 1e-9);
        assertEquals(1, fit.rSquared(), 1e-9);
    }

    @Test
    @DisplayName("is fitted to the best of 1,000 draws, and not to that of 1,024")
    void range() {
        assertEquals(5.9088, ProxyCurve.MOST_DIVERGENCE_FITTED, 1e-4);
        List<OptimizationPoint> points = new ArrayList<>();
        for (int n : new int[] {1, 4, 64, 1000, 1024}) {
            points.add(point("best-of-n", n, Math.log(n) - (n - 1.0) / n, n == 1024 ? 0 : 0.5 + Math.log(n) / 20));
        }
        ProxyCurve curve = ProxyCurve.of(points, "best-of-n").orElseThrow();
        assertTrue(curve.extrapolates());
        assertTrue(curve.fit(OptimizationLaw.BEST_OF_N).orElseThrow().rSquared() > 0.99);
        ProxyCurve within = ProxyCurve.of(points.subList(0, 4), "best-of-n").orElseThrow();
        assertFalse(within.extrapolates());
        assertEquals(
                curve.fit(OptimizationLaw.BEST_OF_N).orElseThrow().beta(),
                within.fit(OptimizationLaw.BEST_OF_N).orElseThrow().beta(),
                1e-12);
    }

    @ParameterizedTest
    @EnumSource(OptimizationLaw.class)
    @DisplayName("is highest where its law says, and nowhere if more divergence never harms")
    void peaks(OptimizationLaw law) {
        double peak = law.peak(0.3, 0.1).orElseThrow();
        double highest = law.gain(0.3, 0.1, peak);
        for (double aside = 0.01; aside < 1; aside += 0.01) {
            assertTrue(law.gain(0.3, 0.1, peak + aside) < highest);
            assertTrue(law.gain(0.3, 0.1, peak - aside) < highest);
        }
        assertTrue(law.peak(0.3, 0).isEmpty());
        assertTrue(law.peak(0.3, -0.1).isEmpty());
    }

    @Test
    @DisplayName("has no peak that is more than twice as far as anything measured")
    void farPeaks() {
        assertEquals(
                2, new Fitted(OptimizationLaw.BEST_OF_N, 0.4, 0.1, 1, 1).peak().orElseThrow(), 1e-12);
        assertTrue(
                new Fitted(OptimizationLaw.BEST_OF_N, 0.4, 0.1, 1, 0.9).peak().isEmpty());
    }

    @Test
    @DisplayName("is known between degrees of selection on a straight line, and not beyond the hardest")
    void between() {
        ProxyCurve curve = new ProxyCurve(0.5, List.of(new Point(2, 1, 0.7), new Point(4, 2, 0.6)));
        assertEquals(0.6, curve.scoreAt(0.5).orElseThrow(), 1e-12);
        assertEquals(0.65, curve.scoreAt(1.5).orElseThrow(), 1e-12);
        assertEquals(0.6, curve.scoreAt(2).orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), curve.scoreAt(2.1));
    }

    @Test
    @DisplayName(
            "starts at the method's own base, or where there is none at that of the draws; below 0 nats nothing counts")
    void base() {
        List<OptimizationPoint> draws = List.of(point("best-of-n", 1, 0, 0.5), point("ppo", 10, 1, 0.6));
        assertEquals(0.5, ProxyCurve.of(draws, "ppo").orElseThrow().base());
        List<OptimizationPoint> own = new ArrayList<>(draws);
        own.add(point("ppo", 0, 0.001, 0.45));
        own.add(point("ppo", 5, -0.01, 0.46));
        ProxyCurve curve = ProxyCurve.of(own, "ppo").orElseThrow();
        assertEquals(0.45, curve.base());
        assertEquals(List.of(new Point(10, 1, 0.6)), curve.points());
        assertTrue(ProxyCurve.of(List.of(point("ppo", 10, 1, 0.6)), "ppo").isEmpty(), "no base");
        assertTrue(ProxyCurve.of(draws, "best-of-n").isEmpty(), "nothing but the base");
    }

    @Test
    @DisplayName("is counted from one draw, or all of them, whether draws are ranked or drawn")
    void sampled() {
        for (String method : List.of("best-of-n", "best-of-n-sampled", "quantilizer", "quantilizer-sampled")) {
            List<OptimizationPoint> points = List.of(point(method, 1, 0, 0.5), point(method, 0.25, 1, 0.7));
            assertEquals(
                    new ProxyCurve(0.5, List.of(new Point(0.25, 1, 0.7))),
                    ProxyCurve.of(points, method).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(OptimizationLaw.class)
    @DisplayName("follows the law in the mean over proxies that are off it by chance, at the strengths they share")
    void mean(OptimizationLaw law) {
        List<Point> above = new ArrayList<>();
        List<Point> below = new ArrayList<>();
        int sign = 1;
        for (double distance = 0.4; distance < 2.4; distance += 0.4) {
            double score = 0.4 + law.gain(0.3, 0.07, distance);
            above.add(new Point(10 * distance, distance, score + sign * 0.05));
            below.add(new Point(10 * distance, distance, score - sign * 0.05));
            sign = -sign;
        }
        above.add(new Point(1000, 2.3, 0));
        ProxyCurve one = new ProxyCurve(0.41, above);
        ProxyCurve mean = ProxyCurve.mean(List.of(one, new ProxyCurve(0.39, below)));
        assertEquals(0.4, mean.base(), 1e-12);
        assertEquals(below.size(), mean.points().size(), "one of them was not selected from as hard");
        assertEquals(1, mean.fit(law).orElseThrow().rSquared(), 1e-9);
        assertTrue(one.fit(law).orElseThrow().rSquared() < 0.9);
    }

    @Test
    @DisplayName("follows no law that two points would determine")
    void tooFew() {
        ProxyCurve curve = new ProxyCurve(0.5, List.of(new Point(2, 1, 0.7), new Point(4, 2, 0.6)));
        assertTrue(curve.fit(OptimizationLaw.BEST_OF_N).isEmpty());
    }

    private static OptimizationPoint point(String method, double strength, double divergence, double score) {
        return new OptimizationPoint("c", "p", "t", "", 0, method, strength, divergence, 0, score, 10);
    }
}
