package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EffectSizeTest {

    @Test
    @DisplayName("Cohen's d of the sleep data is R's paired t of -4.0621 over the root of ten")
    void cohensD() {
        assertEquals(
                -4.0621 / Math.sqrt(10),
                EffectSize.pairedCohensD(SleepData.DIFFERENCES).orElseThrow(),
                2e-5);
    }

    @Test
    @DisplayName("d needs two differences that differ")
    void noDeviation() {
        assertEquals(OptionalDouble.empty(), EffectSize.pairedCohensD(new double[] {1}));
        assertEquals(OptionalDouble.empty(), EffectSize.pairedCohensD(new double[] {1, 1, 1}));
    }

    @Test
    @DisplayName("rank-biserial by hand: ranks 1, 2, 4 against rank 3 of ten is 0.4")
    void rankBiserial() {
        assertEquals(0.4, EffectSize.rankBiserial(new double[] {0.1, 0.2, -0.3, 0.4, 0}), 1e-15);
    }

    @Test
    @DisplayName("for right and wrong answers rank-biserial is the share of wins less the share of losses")
    void rankBiserialOfSigns() {
        double[] signs = {1, 1, 1, -1, 0, 0, 1, -1};
        WinTieLoss counts = WinTieLoss.of(signs);
        assertEquals(new WinTieLoss(4, 2, 2), counts);
        assertEquals(8, counts.total());
        assertEquals(2.0 / 6, EffectSize.rankBiserial(signs), 1e-15);
    }

    @Test
    @DisplayName("effects change sign when the two systems change places, and are zero for equal systems")
    void antisymmetry() {
        double[] differences = {0.3, -1.2, 2.5, 0, 0.7, 0.7};
        double[] turned = Arrays.stream(differences).map(d -> -d).toArray();
        assertEquals(-EffectSize.rankBiserial(differences), EffectSize.rankBiserial(turned), 1e-15);
        assertEquals(
                -EffectSize.pairedCohensD(differences).orElseThrow(),
                EffectSize.pairedCohensD(turned).orElseThrow(),
                1e-15);
        assertEquals(0, EffectSize.rankBiserial(new double[4]));
    }
}
