package agon.analysis.finding;

import agon.analysis.results.Contest;
import agon.analysis.statistics.BradleyTerry;
import agon.analysis.statistics.BradleyTerry.Games;
import java.util.Optional;

/**
 * How debaters fared honest and lying, and how strong that makes them: the log odds that i, honest, beats j, lying, are
 * {@code strength[i] - strength[j] + truth}.
 *
 * @param won {@code won[i][j]}: contests that i, honest, won against j; a tie is lost by the truth
 * @param lost {@code lost[i][j]}: contests that i, honest, lost against j
 * @param fit empty where the contests do not tell strengths, or strength from truth
 * @param calibration of the judge in all of these contests
 */
record Skill(double[][] won, double[][] lost, Optional<BradleyTerry> fit, Calibration calibration) {

    /** How many quantities are added up for it: won, then lost, by pair, then those of the calibration. */
    static int quantities(int debaters) {
        return 2 * debaters * debaters + Calibration.QUANTITIES;
    }

    /** Adds a contest to {@code sums[quantity][question]}. */
    static void add(Contest contest, int honest, int lying, int debaters, double[][] sums, int question) {
        int pair = honest * debaters + lying;
        sums[contest.isWon() ? pair : debaters * debaters + pair][question]++;
        Calibration.add(contest, sums, 2 * debaters * debaters, question);
    }

    /** Reads sums over questions. */
    static Skill of(double[] sums, int debaters) {
        double[][] won = table(sums, debaters, 0);
        double[][] lost = table(sums, debaters, debaters * debaters);
        return new Skill(
                won,
                lost,
                BradleyTerry.biasReduced(new Games(won, lost, true)),
                Calibration.of(sums, 2 * debaters * debaters));
    }

    private static double[][] table(double[] sums, int debaters, int from) {
        double[][] table = new double[debaters][debaters];
        for (int i = 0; i < debaters; i++) {
            System.arraycopy(sums, from + i * debaters, table[i], 0, debaters);
        }
        return table;
    }

    /** Strength in Elo points, the mean debater having none; not a number where it is not known. */
    double elo(int debater) {
        return fit.isPresent() ? BradleyTerry.ELO * fit.get().strength()[debater] : Double.NaN;
    }

    /** What it is worth to stand by the truth, in Elo points; not a number where it is not known. */
    double truth() {
        return fit.isPresent() ? BradleyTerry.ELO * fit.get().advantage() : Double.NaN;
    }

    /** The share that strengths alone would have the honest one win; not a number where they are not known. */
    double expected(int honest, int lying) {
        return fit.isPresent() ? fit.get().chance(honest, lying) : Double.NaN;
    }

    double contests(int honest, int lying) {
        return won[honest][lying] + lost[honest][lying];
    }

    /** The share of contests that the honest one won; not a number where there was none. */
    double accuracy(int honest, int lying) {
        return won[honest][lying] / contests(honest, lying);
    }

    /**
     * How much more often the judge is right, in points of a hundred, as both debaters are one unit stronger: the
     * least-squares slope over debaters that met their like; not a number below two of them, or if they are equally strong.
     *
     * @param strength of each debater, in units
     */
    double slope(double[] strength) {
        double points = 0;
        double meanStrength = 0;
        double meanAccuracy = 0;
        for (int i = 0; i < strength.length; i++) {
            if (contests(i, i) > 0) {
                points++;
                meanStrength += strength[i];
                meanAccuracy += accuracy(i, i);
            }
        }
        meanStrength /= points;
        meanAccuracy /= points;
        double together = 0;
        double squares = 0;
        for (int i = 0; i < strength.length; i++) {
            if (contests(i, i) > 0) {
                together += (strength[i] - meanStrength) * (accuracy(i, i) - meanAccuracy);
                squares += (strength[i] - meanStrength) * (strength[i] - meanStrength);
            }
        }
        return 100 * together / squares;
    }
}
