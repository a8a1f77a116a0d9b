package agon.analysis.statistics;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Strengths of players from who won against whom (Bradley and Terry, Biometrika 39, 1952), where one side of each game
 * may have an advantage, such as the home field or the truth (Davidson and Beaver, Biometrics 33, 1977): the log odds that
 * player i, advantaged, beats player j are {@code strength[i] - strength[j] + advantage}.
 *
 * <p>{@link #likeliest} has no finite answer where a player wins everything, or the advantaged side does. {@link
 * #biasReduced} always has one: it maximises the likelihood times Jeffreys's prior (Firth, Biometrika 80, 1993; Heinze and
 * Schemper, Statistics in Medicine 21, 2002), which takes away the first-order bias and favours no player. Neither depends
 * on the order of players or games.
 *
 * @param strength by player, in logits, their sum being zero
 * @param advantage in logits; zero if no game is said to have one
 */
public record BradleyTerry(double[] strength, double advantage) {

    /** Elo points of one logit: 400 points are odds of ten to one (Elo, The Rating of Chessplayers, 1978). */
    public static final double ELO = 400 / StrictMath.log(10);

    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVES = 30;
    private static final double CLOSE_ENOUGH = 1e-10;

    /** Share of an unknown's information that others leave to it, below which it cannot be told from them. */
    private static final double NOTHING_OF_ITS_OWN = 1e-9;

    /** Odds of e^30: so far out no number of games that can be counted tells an odds from another. */
    private static final double FAR_OUT = 30;

    /**
     * Games between players.
     *
     * @param won {@code won[i][j]}: games that i won against j, i having the advantage; a tie is half a game won and half a
     *     game lost
     * @param lost {@code lost[i][j]}: games that i lost against j, i having the advantage
     * @param advantaged whether there is an advantage to speak of; if not, it is taken for zero
     */
    public record Games(double[][] won, double[][] lost, boolean advantaged) {

        /** Refuses tables of different sizes, and numbers of games below zero. */
        public Games {
            int players = won.length;
            if (players == 0 || lost.length != players) {
                throw new IllegalArgumentException("games are counted for each pair of players");
            }
            for (int i = 0; i < players; i++) {
                for (int j = 0; j < players; j++) {
                    if (won[i].length != players || !(won[i][j] >= 0) || !(lost[i][j] >= 0)) {
                        throw new IllegalArgumentException(
                                "games are counted for each pair of players, none below zero");
                    }
                }
            }
        }

        /** Games without an advantage: {@code won[i][j]} that i won against j. */
        public static Games fair(double[][] won) {
            return new Games(won, new double[won.length][won.length], false);
        }

        int players() {
            return won.length;
        }

        /** Strengths of all players but the first, whose strength is zero meanwhile, then the advantage. */
        int unknowns() {
            return players() - 1 + (advantaged ? 1 : 0);
        }

        double[] terms(int i, int j) {
            double[] terms = new double[unknowns()];
            if (i > 0) {
                terms[i - 1] += 1;
            }
            if (j > 0) {
                terms[j - 1] -= 1;
            }
            if (advantaged) {
                terms[terms.length - 1] = 1;
            }
            return terms;
        }
    }

    public BradleyTerry {
        strength = strength.clone();
    }

    @Override
    public double[] strength() {
        return strength.clone();
    }

    /** The strengths of greatest likelihood; empty where these are not finite, or games do not tell all players apart. */
    public static Optional<BradleyTerry> likeliest(Games games) {
        return fit(games, false);
    }

    /** The strengths of least bias; empty only where games do not connect all players, or not tell the advantage apart. */
    public static Optional<BradleyTerry> biasReduced(Games games) {
        return fit(games, true);
    }

    /** The chance that player i, advantaged, beats player j, 0 to 1. */
    public double chance(int i, int j) {
        return chance(strength[i] - strength[j] + advantage);
    }

    private static double chance(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private static Optional<BradleyTerry> fit(Games games, boolean reduced) {
        RealVector at = new ArrayRealVector(games.unknowns());
        if (games.unknowns() == 0) {
            return Optional.of(centred(games, at));
        }
        Optional<Slope> here = Slope.at(games, at, reduced);
        for (int step = 0; step < MOST_STEPS && here.isPresent(); step++) {
            RealVector move = here.get().solver().solve(here.get().score());
            if (move.getLInfNorm() < CLOSE_ENOUGH) {
                return Optional.of(centred(games, at.add(move)));
            }
            double height = here.get().height();
            here = Slope.at(games, at.add(move), reduced);
            // Half a step, and half of that, while it would lead down.
            for (int halves = 0; halves < MOST_HALVES && isBelow(here, height); halves++) {
                move = move.mapMultiply(0.5);
                here = Slope.at(games, at.add(move), reduced);
            }
            at = at.add(move);
            if (at.getLInfNorm() > FAR_OUT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(Optional<Slope> slope, double height) {
        return slope.isEmpty() || slope.get().height() < height - CLOSE_ENOUGH;
    }

    private static BradleyTerry centred(Games games, RealVector at) {
        double[] strength = new double[games.players()];
        double mean = 0;
        for (int i = 1; i < strength.length; i++) {
            strength[i] = at.getEntry(i - 1);
            mean += strength[i] / strength.length;
        }
        for (int i = 0; i < strength.length; i++) {
            strength[i] -= mean;
        }
        return new BradleyTerry(strength, games.advantaged() ? at.getEntry(at.getDimension() - 1) : 0);
    }

    /**
     * The logarithm of what is maximised, at a point.
     *
     * @param height its value
     * @param score its gradient
     * @param solver of the Fisher information
     */
    private record Slope(double height, RealVector score, DecompositionSolver solver) {

        private static final double SYMMETRIC = 1e-12;

        /** Empty where unknowns cannot be told apart. */
        private static Optional<Slope> at(Games games, RealVector point, boolean reduced) {
            int unknowns = games.unknowns();
            RealMatrix information = new Array2DRowRealMatrix(unknowns, unknowns);
            double height = 0;
            for (int i = 0; i < games.players(); i++) {
                for (int j = 0; j < games.players(); j++) {
                    double count = games.won()[i][j] + games.lost()[i][j];
                    if (count > 0) {
                        double[] terms = games.terms(i, j);
                        double logit = point.dotProduct(new ArrayRealVector(terms, false));
                        double chance = chance(logit);
                        height += games.won()[i][j] * -softplus(-logit) + games.lost()[i][j] * -softplus(logit);
                        add(information, terms, count * chance * (1 - chance));
                    }
                }
            }
            CholeskyDecomposition roots;
            try {
                roots = new CholeskyDecomposition(information, SYMMETRIC, 0);
            } catch (MathIllegalArgumentException singular) {
                return Optional.empty();
            }
            for (int unknown = 0; unknown < unknowns; unknown++) {
                double root = roots.getL().getEntry(unknown, unknown);
                if (root * root < NOTHING_OF_ITS_OWN * information.getEntry(unknown, unknown)) {
                    return Optional.empty();
                }
            }
            DecompositionSolver solver = roots.getSolver();
            RealVector score = new ArrayRealVector(unknowns);
            for (int i = 0; i < games.players(); i++) {
                for (int j = 0; j < games.players(); j++) {
                    double count = games.won()[i][j] + games.lost()[i][j];
                    if (count > 0) {
                        RealVector terms = new ArrayRealVector(games.terms(i, j), false);
                        double chance = chance(point.dotProduct(terms));
                        double weight =
                                reduced ? count * chance * (1 - chance) * terms.dotProduct(solver.solve(terms)) : 0;
                        double rest = games.won()[i][j] - count * chance + weight * (0.5 - chance);
                        score = score.add(terms.mapMultiply(rest));
                    }
                }
            }
            double penalty = reduced ? 0.5 * StrictMath.log(roots.getDeterminant()) : 0;
            return Optional.of(new Slope(height + penalty, score, solver));
        }

        private static void add(RealMatrix information, double[] terms, double weight) {
            for (int row = 0; row < terms.length; row++) {
                for (int column = 0; column < terms.length; column++) {
                    information.addToEntry(row, column, weight * terms[row] * terms[column]);
                }
            }
        }

        /** log(1 + e^x), without overflow. */
        private static double softplus(double x) {
            return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        }
    }
}
