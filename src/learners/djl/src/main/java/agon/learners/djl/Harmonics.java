package agon.learners.djl;

import java.util.random.RandomGenerator;

/**
 * Initial vectors for tokens in order: element i of token t's vector is a cosine of t. There are only four wavelengths,
 * from 2 tokens to four times as many as there are, which the elements take in turns; phases are random.
 *
 * <p>Tokens that are numbers, such as distances and sums, come in order. Where two tables of them, which are added up, share
 * wavelengths, a product of two sums is a function of a sum or difference of numbers: this is how trained networks come to
 * add (Nanda et al. 2023, arXiv:2301.05217), and where this one starts.
 */
final class Harmonics {
    private static final int WAVELENGTHS = 4;
    private static final double SHORTEST = 2;
    private static final double LONGEST = 4;

    private Harmonics() {}

    /**
     * Adds vectors of one table.
     *
     * @param values rows of the width, one after the other
     * @param first the row of token 0
     * @param tokens how many, as many in all tables whose wavelengths are to be the same
     * @param deviation root mean square of the elements
     */
    static void add(float[] values, int first, int tokens, int width, double deviation, RandomGenerator random) {
        for (int element = 0; element < width; element++) {
            double place = (element % WAVELENGTHS + 0.5) / WAVELENGTHS;
            double wavelength = SHORTEST * StrictMath.pow(LONGEST * tokens / SHORTEST, place);
            double phase = random.nextDouble();
            for (int token = 0; token < tokens; token++) {
                double turns = token / wavelength + phase;
                values[(first + token) * width + element] +=
                        (float) (deviation * Math.sqrt(2) * StrictMath.cos(2 * Math.PI * turns));
            }
        }
    }
}
