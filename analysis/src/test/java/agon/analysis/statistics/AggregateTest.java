package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.statistics.Holm;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AggregateTest {

    @Test
    @DisplayName("one run in four may go astray without moving the interquartile mean")
    void robust() {
        assertEquals(0.5, Aggregate.interquartileMean(new double[] {0.5, 0.5, 0.5, -1e9}));
        assertEquals(3, Aggregate.interquartileMean(new double[] {3}));
        assertThrows(IllegalArgumentException.class, () -> Aggregate.interquartileMean(new double[0]));
    }

    @Test
    @DisplayName("the two chances of improvement add up to one, and tasks weigh the same")
    void improvement() {
        double[] a = {1, 2, 2, 5};
        double[] b = {2, 3};
        assertEquals(1, Aggregate.probabilityOfImprovement(a, b) + Aggregate.probabilityOfImprovement(b, a), 1e-15);
        assertEquals((1 + 0.5) / 2, Aggregate.probabilityOfImprovement(new double[][] {{2, 3, 4}, {1}}, new double[][] {
            {1}, {1}
        }));
    }

    @Test
    @DisplayName("so many pairs suffice and one fewer does not; no number finds an effect of nothing")
    void pairs() {
        for (double effect : new double[] {0.3, 0.7, 2.5, 30}) {
            int n = MinimumDetectableEffect.pairsFor(effect, 0.05, 0.8).orElseThrow();
            assertTrue(MinimumDetectableEffect.standardized(n, 0.05, 0.8) <= effect);
            assertTrue(n == 2 || MinimumDetectableEffect.standardized(n - 1, 0.05, 0.8) > effect);
        }
        assertEquals(OptionalInt.empty(), MinimumDetectableEffect.pairsFor(0, 0.05, 0.8));
    }

    @Test
    @DisplayName("false discoveries are bounded less strictly than any false claim: BH is never above Holm")
    void benjaminiHochberg() {
        double[] p = {0.001, 0.01, 0.02, 0.021, 0.3, 0.9};
        double[] loose = BenjaminiHochberg.adjust(p);
        double[] strict = Holm.adjust(p);
        for (int i = 0; i < p.length; i++) {
            assertTrue(p[i] <= loose[i] && loose[i] <= strict[i]);
        }
        assertEquals(0, BenjaminiHochberg.adjust(new double[0]).length);
    }

    @Test
    @DisplayName("the interval of a strength is centred on it and narrows with the root of the games")
    void strengths() {
        double[][] few = {{0, 6}, {4, 0}};
        double[][] many = {{0, 24}, {16, 0}};
        BradleyTerry fitted =
                BradleyTerry.likeliest(BradleyTerry.Games.fair(few)).orElseThrow();
        List<Interval> wide = StrengthIntervals.of(BradleyTerry.Games.fair(few), fitted, 0.95);
        List<Interval> narrow = StrengthIntervals.of(BradleyTerry.Games.fair(many), fitted, 0.95);
        assertEquals(fitted.strength()[0], (wide.get(0).low() + wide.get(0).high()) / 2, 1e-12);
        assertEquals(
                2,
                (wide.get(1).high() - wide.get(1).low())
                        / (narrow.get(1).high() - narrow.get(1).low()),
                1e-9);
        assertEquals(
                1,
                StrengthIntervals.of(
                                BradleyTerry.Games.fair(new double[1][1]), new BradleyTerry(new double[1], 0), 0.95)
                        .size());
    }
}
