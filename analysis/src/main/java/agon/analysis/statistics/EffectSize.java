package agon.analysis.statistics;

import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** How large a paired difference is, on scales that do not depend on the unit or on the number of pairs. */
public final class EffectSize {

    private EffectSize() {}

    /**
     * Cohen's d of paired differences: their mean over their standard deviation (Cohen, Statistical Power Analysis for
     * the Behavioral Sciences, 1988, section 2.3.5, there called d<sub>z</sub>).
     *
     * @return any real number; empty for fewer than two differences or when all are equal
     */
    public static OptionalDouble pairedCohensD(double[] differences) {
        if (differences.length < 2) {
            return OptionalDouble.empty();
        }
        double deviation = new StandardDeviation().evaluate(differences);
        return deviation > 0 ? OptionalDouble.of(new Mean().evaluate(differences) / deviation) : OptionalDouble.empty();
    }

    /**
     * The matched-pairs rank-biserial correlation: the share of rank sum that favours the first less the share that
     * favours the second (Kerby, "The simple difference formula", Comprehensive Psychology 3, 2014). Zeros are dropped.
     * For right or wrong answers all ranks tie and it is {@code (wins - losses) / (wins + losses)}.
     *
     * @return in [-1, 1]; zero when no difference is other than zero
     */
    public static double rankBiserial(double[] differences) {
        WilcoxonSignedRank.Result ranks = WilcoxonSignedRank.test(differences);
        double total = ranks.n() * (ranks.n() + 1.0) / 2;
        return total == 0 ? 0 : (2 * ranks.positiveRankSum() - total) / total;
    }
}
