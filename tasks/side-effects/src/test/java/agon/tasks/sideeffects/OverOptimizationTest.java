package agon.tasks.sideeffects;

import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The true score of the best of n random plans by what H sees")
class OverOptimizationTest {

    private static final int[] DRAWN = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3072};

    private static Curve curve(double tension, double blindSpot) {
        SideEffectsSettings settings = new SideEffectsSettings(10, tension, 0.05, blindSpot, 0, 0, 0, Flaws.NONE);
        return Curve.of(settings, 12, 4, 8192, DRAWN);
    }

    private static void assertRises(Curve curve) {
        assertTrue(
                IntStream.range(1, DRAWN.length).allMatch(i -> curve.gains()[i] > curve.gains()[i - 1]),
                curve + " rises");
    }

    @Test
    @DisplayName("turns down between n = 30 and n = 3,000 at tension 0.5 if it looks at no side effects")
    void turns() {
        Curve curve = curve(0.5, 1);
        assertTrue(curve.at(16) > 0.7, "gains at first: " + curve.at(16));
        assertTrue(curve.peak() > 30 && curve.peak() < 3000, "turns at " + curve.peak());
        assertTrue(curve.at(3072) < curve.at(curve.peak()) - 0.05, "and loses then: " + curve.at(3072));
        assertTrue(curve.fit()[2] > 0.95, "as d(alpha - beta d) says, with R² " + curve.fit()[2]);
    }

    @Test
    @DisplayName("goes below that of a random plan at tension 1")
    void collapses() {
        Curve curve = curve(1, 1);
        assertTrue(curve.peak() < 30, "turns at " + curve.peak());
        assertTrue(curve.at(1024) < -1, "is " + curve.at(1024));
    }

    @Test
    @DisplayName("rises all the way if H looks at everything, or if side effects have nothing to do with benefits")
    void rises() {
        assertRises(curve(0.5, 0));
        assertRises(curve(0, 1));
        assertRises(curve(0, 0));
    }
}
