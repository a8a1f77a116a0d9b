package agon.protocols.debate.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/** Which pieces either side is inclined to reveal before it has thought about them: those that help it. */
final class Inclination {

    /** A piece that helps by so much more is e times as likely to be revealed. */
    private static final double TEMPERATURE = 0.05;

    private final double[] claimants;
    private final double[] rivals;

    /**
     * Inclinations.
     *
     * @param merits by piece, how much the claimant gains where it is revealed
     */
    Inclination(double[] merits) {
        claimants = new double[merits.length];
        rivals = new double[merits.length];
        for (int piece = 0; piece < merits.length; piece++) {
            claimants[piece] = StrictMath.exp(merits[piece] / TEMPERATURE);
            rivals[piece] = 1 / claimants[piece];
        }
    }

    /** How likely a side is to reveal each of some pieces. */
    double[] priors(int[] pieces, boolean claimant) {
        double[] weights = claimant ? claimants : rivals;
        double sum = 0;
        for (int piece : pieces) {
            sum += weights[piece];
        }
        double[] priors = new double[pieces.length];
        for (int i = 0; i < priors.length; i++) {
            priors[i] = weights[pieces[i]] / sum;
        }
        return priors;
    }

    /** Some pieces, those first that a side is most inclined to reveal; of equals in their order. */
    int[] ranked(int[] pieces, boolean claimant) {
        double[] weights = claimant ? claimants : rivals;
        return Arrays.stream(pieces)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer piece) -> -weights[piece]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The place of one of the first pieces, drawn as a side is inclined. */
    int draw(int[] pieces, int first, boolean claimant, RandomGenerator random) {
        double[] weights = claimant ? claimants : rivals;
        double sum = 0;
        for (int i = 0; i < first; i++) {
            sum += weights[pieces[i]];
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < first; i++) {
            left -= weights[pieces[i]];
            if (left < 0) {
                return i;
            }
        }
        return first - 1;
    }
}
