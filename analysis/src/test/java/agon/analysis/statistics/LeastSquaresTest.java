package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Least squares through the origin")
class LeastSquaresTest {

    @Test
    @DisplayName("finds the coefficients of what follows them to the letter")
    void exact() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            double[] coefficients = {random.nextDouble(-1, 1), random.nextDouble(-1, 1)};
            double[][] x = rows(random, 8);
            LeastSquares.Fit fit = LeastSquares.throughOrigin(x, values(x, coefficients));
            assertArrayEquals(coefficients, fit.coefficients(), 1e-9);
            assertEquals(1, fit.rSquared(), 1e-9);
        }
    }

    @Test
    @DisplayName("leaves residuals that no column explains")
    void orthogonal() {
        SplittableRandom random = new SplittableRandom(2);
        double[][] x = rows(random, 20);
        double[] y = random.doubles(20, -1, 1).toArray();
        double[] fitted = values(x, LeastSquares.throughOrigin(x, y).coefficients());
        for (int column = 0; column < 2; column++) {
            double product = 0;
            for (int i = 0; i < y.length; i++) {
                product += (y[i] - fitted[i]) * x[i][column];
            }
            assertEquals(0, product, 1e-9);
        }
    }

    @Test
    @DisplayName("of 1, 2, 4 over 1, 2, 3 has the slope 17/14, and R² about the mean")
    void byHand() {
        LeastSquares.Fit fit = LeastSquares.throughOrigin(new double[][] {{1}, {2}, {3}}, new double[] {1, 2, 4});
        assertEquals(17 / 14.0, fit.coefficients()[0], 1e-12);
        assertEquals(1 - (21 - 17 * 17 / 14.0) / (14 / 3.0), fit.rSquared(), 1e-12);
    }

    @Test
    @DisplayName("may explain less than the mean does")
    void worseThanTheMean() {
        LeastSquares.Fit fit = LeastSquares.throughOrigin(new double[][] {{1}, {2}, {3}}, new double[] {3, 2, 1});
        assertTrue(fit.rSquared() < 0, fit.toString());
    }

    @Test
    @DisplayName("is refused where observations are too few to leave anything to explain")
    void tooFew() {
        assertEquals(
                "2 observations do not determine a fit",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> LeastSquares.throughOrigin(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 2}))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.throughOrigin(new double[0][], new double[0]));
    }

    private static double[][] rows(SplittableRandom random, int count) {
        double[][] x = new double[count][];
        for (int i = 0; i < count; i++) {
            x[i] = new double[] {random.nextDouble(0, 3), random.nextDouble(-1, 1)};
        }
        return x;
    }

    private static double[] values(double[][] x, double[] coefficients) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i][0] * coefficients[0] + x[i][1] * coefficients[1];
        }
        return y;
    }
}
