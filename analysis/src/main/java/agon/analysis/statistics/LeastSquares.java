package agon.analysis.statistics;

import java.util.Arrays;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** Linear least squares without an intercept, for laws that pass through the origin. */
public final class LeastSquares {

    private LeastSquares() {}

    /**
     * A fit.
     *
     * @param coefficients one a column, in order
     * @param rSquared share of the variance about the mean that it explains, at most 1 and below 0 where the mean does better;
     *     where nothing varies, 1 if all is met and 0 if not
     */
    public record Fit(double[] coefficients, double rSquared) {}

    /**
     * Fits {@code y = x · c} by QR decomposition. R² is {@code 1 - Σ(y - ŷ)² / Σ(y - ȳ)²}, about the mean although there is no
     * intercept: about zero it would be near 1 for any curve that lies far from it.
     *
     * @param x {@code x[observation][column]}, of full column rank
     * @param y as many observations, more than there are columns
     * @throws IllegalArgumentException if there are too few observations
     * @throws org.hipparchus.exception.MathRuntimeException if the columns are not independent
     */
    public static Fit throughOrigin(double[][] x, double[] y) {
        if (y.length == 0 || y.length <= x[0].length) {
            throw new IllegalArgumentException(y.length + " observations do not determine a fit");
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(y, x);
        double[] coefficients = regression.estimateRegressionParameters();
        double mean = Arrays.stream(y).average().orElseThrow();
        double missed = 0;
        double varied = 0;
        for (int i = 0; i < y.length; i++) {
            double fitted = 0;
            for (int column = 0; column < coefficients.length; column++) {
                fitted += coefficients[column] * x[i][column];
            }
            missed += (y[i] - fitted) * (y[i] - fitted);
            varied += (y[i] - mean) * (y[i] - mean);
        }
        return new Fit(coefficients, varied == 0 ? (missed == 0 ? 1 : 0) : 1 - missed / varied);
    }
}
