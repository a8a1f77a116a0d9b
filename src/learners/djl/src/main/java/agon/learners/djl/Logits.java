package agon.learners.djl;

/**
 * Rows of logits on the Java heap.
 *
 * @param values row after row
 * @param width logits a row
 */
record Logits(float[] values, int width) {

    /** Every so many of the rows, from a first one on. */
    Logits every(int step, int first) {
        float[] some = new float[values.length / step];
        for (int row = 0; row * width < some.length; row++) {
            System.arraycopy(values, (row * step + first) * width, some, row * width, width);
        }
        return new Logits(some, width);
    }

    /** The token of the largest logit, the first of equals. */
    int largest(int row) {
        int from = row * width;
        int best = 0;
        for (int token = 1; token < width; token++) {
            best = values[from + token] > values[from + best] ? token : best;
        }
        return best;
    }

    double probability(int row, int token) {
        return StrictMath.exp(logProbability(row, token));
    }

    double logProbability(int row, int token) {
        return values[row * width + token] - logSum(row);
    }

    /** The token whose share of [0, 1) a uniform number falls into. */
    int draw(int row, double uniform) {
        double logSum = logSum(row);
        double left = uniform;
        for (int token = 0; token < width - 1; token++) {
            left -= StrictMath.exp(values[row * width + token] - logSum);
            if (left < 0) {
                return token;
            }
        }
        return width - 1;
    }

    private double logSum(int row) {
        double most = values[row * width + largest(row)];
        double sum = 0;
        for (int token = 0; token < width; token++) {
            sum += StrictMath.exp(values[row * width + token] - most);
        }
        return most + StrictMath.log(sum);
    }
}
