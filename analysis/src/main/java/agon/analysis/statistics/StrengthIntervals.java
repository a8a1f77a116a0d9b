package agon.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Intervals of the strengths that {@link BradleyTerry} fits, by the curvature of the likelihood (Wald), games being
 * independent. Where games hang together, as contests about one question do, resample what they hang on instead.
 */
public final class StrengthIntervals {

    private StrengthIntervals() {}

    /**
     * The interval {@code strength ± z · se} of each player, the strengths summing to zero.
     *
     * @param games that were fitted, connecting all players
     * @param fitted to those games
     * @param level coverage asked for, inside (0, 1)
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the games do not tell all players apart
     */
    public static List<Interval> of(BradleyTerry.Games games, BradleyTerry fitted, double level) {
        double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
        double[] strength = fitted.strength();
        double[] errors = standardErrors(games, fitted);
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < strength.length; i++) {
            intervals.add(new Interval(strength[i] - z * errors[i], strength[i] + z * errors[i]));
        }
        return intervals;
    }

    /** In logits, by player. */
    static double[] standardErrors(BradleyTerry.Games games, BradleyTerry fitted) {
        int players = games.players();
        int unknowns = games.unknowns();
        double[] errors = new double[players];
        if (unknowns == 0) {
            return errors;
        }
        RealMatrix information = new Array2DRowRealMatrix(unknowns, unknowns);
        for (int i = 0; i < players; i++) {
            for (int j = 0; j < players; j++) {
                double count = games.won()[i][j] + games.lost()[i][j];
                double chance = fitted.chance(i, j);
                RealVector terms = new ArrayRealVector(games.terms(i, j), false);
                information = information.add(terms.outerProduct(terms).scalarMultiply(count * chance * (1 - chance)));
            }
        }
        RealMatrix covariance =
                new CholeskyDecomposition(information, 1e-10, 1e-12).getSolver().getInverse();
        for (int i = 0; i < players; i++) {
            // The strength of a player is its unknown less the mean of all, the first one's being zero.
            RealVector weights = new ArrayRealVector(unknowns);
            for (int j = 1; j < players; j++) {
                weights.setEntry(j - 1, (i == j ? 1.0 : 0.0) - 1.0 / players);
            }
            errors[i] = Math.sqrt(weights.dotProduct(covariance.operate(weights)));
        }
        return errors;
    }
}
