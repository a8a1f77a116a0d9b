package agon.learners.tribuo;

import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;

/**
 * Kernel ridge regression with a Laplacian kernel on standardised features (the recipe of M. Rupp et al., Phys. Rev. Lett.
 * 2012, 108, 058301, which takes a kernel of molecules): {@code exp(-d / (bandwidth * mean d))}, where {@code d} sums the
 * absolute differences of two questions' features. Held-out estimates are those of leaving one question out, which follow from
 * one fit in closed form (C. E. Rasmussen and C. K. I. Williams, "Gaussian Processes for Machine Learning", MIT Press 2006,
 * section 5.4.2).
 */
record KernelRidgeFitter(KernelRidgeSettings settings) implements RegressionFitter {

    @Override
    public Fit fit(TrainingRows rows, long seed) {
        int questions = rows.questions();
        double[] weight = new double[questions];
        double[] target = new double[questions];
        for (int row = 0; row < rows.rows(); row++) {
            weight[rows.question()[row]] += rows.weight()[row];
            target[rows.question()[row]] += rows.weight()[row] * rows.target()[row];
        }
        double sum = 0;
        double targets = 0;
        for (int question = 0; question < questions; question++) {
            sum += weight[question];
            targets += target[question];
            target[question] /= weight[question];
        }
        double mean = targets / sum;
        Standardisation standard = Standardisation.of(rows, rows.weight());
        double[][] points = Arrays.stream(rows.features()).map(standard::apply).toArray(double[][]::new);
        double length = settings.bandwidth() * meanDistance(points);
        DenseMatrix kernel = new DenseMatrix(questions, questions);
        for (int i = 0; i < questions; i++) {
            for (int j = 0; j < questions; j++) {
                double noise = i == j ? settings.penalty() / weight[i] : 0;
                kernel.set(i, j, similarity(points[i], points[j], length) + noise);
            }
        }
        DenseMatrix inverse = inverse(kernel);
        double[] coefficients = new double[questions];
        for (int i = 0; i < questions; i++) {
            for (int j = 0; j < questions; j++) {
                coefficients[i] += inverse.get(i, j) * (target[j] - mean);
            }
        }
        Estimate[] heldOut = new Estimate[questions];
        for (int i = 0; i < questions; i++) {
            double precision = inverse.get(i, i);
            heldOut[i] = questions == 1
                    ? new Estimate(Double.NaN, 0)
                    : new Estimate(target[i] - coefficients[i] / precision, 1 / precision);
        }
        return new Fit(new Kernel(standard, points, coefficients, mean, length, inverse, settings.penalty()), heldOut);
    }

    private static DenseMatrix inverse(DenseMatrix kernel) {
        DenseMatrix identity = new DenseMatrix(kernel.getDimension1Size(), kernel.getDimension1Size());
        for (int i = 0; i < kernel.getDimension1Size(); i++) {
            identity.set(i, i, 1);
        }
        return kernel.choleskyFactorization()
                .orElseThrow(() -> new IllegalStateException("a Laplacian kernel with a ridge is positive definite"))
                .solve(identity);
    }

    private static double meanDistance(double[][] points) {
        double sum = 0;
        long pairs = 0;
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += distance(points[i], points[j]);
                pairs++;
            }
        }
        return sum > 0 ? sum / pairs : 1;
    }

    private static double similarity(double[] first, double[] second, double length) {
        return StrictMath.exp(-distance(first, second) / length);
    }

    private static double distance(double[] first, double[] second) {
        double sum = 0;
        for (int column = 0; column < first.length; column++) {
            sum += Math.abs(first[column] - second[column]);
        }
        return sum;
    }

    /** A fitted regression; how far it is from what it has seen, it says itself. */
    record Kernel(
            Standardisation standard,
            double[][] points,
            double[] coefficients,
            double mean,
            double length,
            DenseMatrix inverse,
            double penalty)
            implements Regression {

        @Override
        public Estimate estimate(float[] features) {
            double[] point = standard.apply(features);
            double[] alike = new double[points.length];
            Arrays.setAll(alike, i -> similarity(point, points[i], length));
            double sum = mean;
            for (int i = 0; i < alike.length; i++) {
                sum += coefficients[i] * alike[i];
            }
            DenseVector known = inverse.leftMultiply(DenseVector.createDenseVector(alike));
            double explained = known.dot(DenseVector.createDenseVector(alike));
            return new Estimate(sum, Math.max(0, 1 + penalty - explained));
        }
    }
}
