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

    /** Rows and columns that are worked on together, so that they stay near the processor. */
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
        DMatrixRMaj kernel = distances(points);
        double length = settings.bandwidth() * meanDistance(kernel);
        for (int i = 0; i < questions; i++) {
            kernel.set(i, i, 1 + settings.penalty() / weight[i]);
            for (int j = 0; j < i; j++) {
                double similarity = similarity(kernel.unsafe_get(i, j), length);
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

    /**
     * The diagonal of the inverse: sums of the squares of the columns of the inverse factor. Columns are worked out side by
     * side, since the machine then takes several in one step, and each in the order that it would have alone.
     */
    private static double[] precisions(DMatrixRMaj factor) {
        int questions = factor.numRows;
        double[] precisions = new double[questions];
        double[] columns = new double[questions * BLOCK];
        double[] sums = new double[BLOCK];
        for (int first = 0; first < questions; first += BLOCK) {
            int width = Math.min(BLOCK, questions - first);
            for (int row = first; row < questions; row++) {
                Arrays.fill(sums, 0);
                if (row - first < width) {
                    sums[row - first] = 1;
                }
                for (int before = first; before < row; before++) {
                    subtract(columns, before * BLOCK, factor.unsafe_get(row, before), sums);
                }
                for (int column = 0; column < width; column++) {
                    double entry = sums[column] / factor.unsafe_get(row, row);
                    columns[row * BLOCK + column] = entry;
                    precisions[first + column] += entry * entry;
                }
            }
        }
        return precisions;
    }

    private static void subtract(double[] columns, int start, double factor, double[] sums) {
        for (int column = 0; column < BLOCK; column++) {
            sums[column] -= factor * columns[start + column];
        }
    }

    /** Those below the diagonal. */
    private static DMatrixRMaj distances(double[][] points) {
        DMatrixRMaj distances = new DMatrixRMaj(points.length, points.length);
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                distances.unsafe_set(i, j, distance(points[i], points[j]));
            }
        }
        return distances;
    }

    private static double meanDistance(DMatrixRMaj distances) {
        double sum = 0;
        long pairs = 0;
        for (int i = 0; i < distances.numRows; i++) {
            for (int j = 0; j < i; j++) {
                sum += distances.unsafe_get(i, j);
                pairs++;
            }
        }
        return sum > 0 ? sum / pairs : 1;
    }

    private static double similarity(double distance, double length) {
        return StrictMath.exp(-distance / length);
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
            Arrays.setAll(alike, i -> similarity(distance(point, points[i]), length));
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
