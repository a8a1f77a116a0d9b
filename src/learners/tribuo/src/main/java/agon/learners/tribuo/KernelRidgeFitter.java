package agon.learners.tribuo;

import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionBlock_DDRM;

/**
 * Kernel ridge regression with a Laplacian kernel on standardised features (the recipe of M. Rupp et al., Phys. Rev. Lett.
 * 2012, 108, 058301, which takes a kernel of molecules): {@code exp(-d / (bandwidth * mean d))}, where {@code d} sums the
 * absolute differences of two questions' features. Held-out estimates are those of leaving one question out, which follow from
 * one fit in closed form (C. E. Rasmussen and C. K. I. Williams, "Gaussian Processes for Machine Learning", MIT Press 2006,
 * section 5.4.2).
 */
record KernelRidgeFitter(KernelRidgeSettings settings) implements RegressionFitter {

    private static final int BLOCK = 60;

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
        DMatrixRMaj kernel = new DMatrixRMaj(questions, questions);
        for (int i = 0; i < questions; i++) {
            kernel.set(i, i, 1 + settings.penalty() / weight[i]);
            for (int j = 0; j < i; j++) {
                double similarity = similarity(points[i], points[j], length);
                kernel.set(i, j, similarity);
                kernel.set(j, i, similarity);
            }
        }
        DMatrixRMaj factor = factor(kernel);
        double[] coefficients = new double[questions];
        Arrays.setAll(coefficients, question -> target[question] - mean);
        TriangularSolver_DDRM.solveL(factor.data, coefficients, questions);
        TriangularSolver_DDRM.solveTranL(factor.data, coefficients, questions);
        double[] precisions = precisions(factor);
        Estimate[] heldOut = new Estimate[questions];
        for (int i = 0; i < questions; i++) {
            heldOut[i] = questions == 1
                    ? new Estimate(Double.NaN, 0)
                    : new Estimate(target[i] - coefficients[i] / precisions[i], 1 / precisions[i]);
        }
        return new Fit(new Kernel(standard, points, coefficients, mean, length, factor, settings.penalty()), heldOut);
    }

    /** The lower Cholesky factor, in the place of the kernel. One thread makes it, so that it is always the same. */
    private static DMatrixRMaj factor(DMatrixRMaj kernel) {
        CholeskyDecompositionBlock_DDRM cholesky = new CholeskyDecompositionBlock_DDRM(BLOCK);
        cholesky.setExpectedMaxSize(kernel.numRows, kernel.numCols);
        if (!cholesky.decompose(kernel)) {
            throw new IllegalStateException("a Laplacian kernel with a ridge is positive definite");
        }
        return cholesky.getT();
    }

    /** The diagonal of the inverse: sums of the squares of the columns of the inverse factor, one column at a time. */
    private static double[] precisions(DMatrixRMaj factor) {
        int questions = factor.numRows;
        double[] precisions = new double[questions];
        double[] column = new double[questions];
        for (int i = 0; i < questions; i++) {
            Arrays.fill(column, 0, questions, 0);
            for (int row = i; row < questions; row++) {
                double sum = row == i ? 1 : 0;
                for (int before = i; before < row; before++) {
                    sum -= factor.unsafe_get(row, before) * column[before];
                }
                column[row] = sum / factor.unsafe_get(row, row);
                precisions[i] += column[row] * column[row];
            }
        }
        return precisions;
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
            DMatrixRMaj factor,
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
            TriangularSolver_DDRM.solveL(factor.data, alike, alike.length);
            double explained = Arrays.stream(alike).map(part -> part * part).sum();
            return new Estimate(sum, Math.max(0, 1 + penalty - explained));
        }
    }
}
