package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.Score;
import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * What was measured of contests by dispute, on D*, whose questions are all of one depth where the task sets one.
 *
 * @param evidence the run
 */
record Disputes(Evidence evidence) {

    static final String PROTOCOL = "debate";
    static final String JUDGE_STEPS = "contest.dispute.judge-steps";
    static final String HONEST_STEPS = "contest.dispute.honest-steps";
    static final String LIAR_STEPS = "contest.dispute.liar-steps";
    static final String SUB_CLAIMS = "contest.dispute.sub-claims";
    static final String WINS = "honest_win_precommitted";
    static final String WINS_WHERE_THE_LIAR_BEGINS = "honest_win_rate_answering";

    private static final String SHIFTED = "shifted";

    /** Where disputes were held. */
    List<Setup> held() {
        return evidence.setups(PROTOCOL).stream()
                .filter(setup -> mean(setup, JUDGE_STEPS).value().isPresent())
                .toList();
    }

    Estimate mean(Setup setup, String metric) {
        return evidence.mean(setup, SHIFTED, metric);
    }

    Series series(Setup setup, String metric) {
        return evidence.series(setup, SHIFTED, metric);
    }

    /** Questions on which the truth wins, whoever begins and whichever lie is tried; all seeds and setups together. */
    Estimate wins(List<Setup> setups) {
        // Both halves of what is counted over who begins are about the same questions.
        return share(setups, WINS, questions(setups, WINS) / 2, 1);
    }

    /** Contests begun by the liar in which the judge errs; the interval takes the lies about a question for one. */
    Estimate error(Setup setup) {
        long questions = questions(List.of(setup), WINS + "_answering");
        return share(List.of(setup), WINS_WHERE_THE_LIAR_BEGINS, questions, -1);
    }

    private List<Score> scores(List<Setup> setups, String metric) {
        return evidence.run().scores().stream()
                .filter(score -> score.split().equals(SHIFTED) && score.metric().equals(metric))
                .filter(score -> setups.stream()
                        .anyMatch(setup -> Evidence.isOf(setup, score.protocol(), score.task(), score.variant())))
                .toList();
    }

    private long questions(List<Setup> setups, String metric) {
        return scores(setups, metric).stream().mapToLong(Score::n).sum();
    }

    /** The share of all that was counted, or what is left of it, with Wilson's interval. */
    private Estimate share(List<Setup> setups, String metric, long questions, int sign) {
        List<Score> scores = scores(setups, metric);
        double counted = scores.stream().mapToDouble(Score::n).sum();
        double won =
                scores.stream().mapToDouble(score -> score.n() * score.value()).sum() / counted;
        double value = sign > 0 ? won : 1 - won;
        int seeds = (int) scores.stream().mapToLong(Score::seed).distinct().count();
        int planned = (int) setups.stream()
                .flatMap(setup -> evidence.planned(setup).stream())
                .distinct()
                .count();
        boolean known = counted > 0 && questions > 0;
        return new Estimate(
                metric,
                known ? OptionalDouble.of(value) : OptionalDouble.empty(),
                known ? Optional.of(wilson((int) questions, value)) : Optional.empty(),
                seeds,
                planned - seeds,
                Score.FRACTION);
    }

    private Interval wilson(int n, double share) {
        ConfidenceInterval wilson = BinomialProportion.getWilsonScoreInterval(
                n, share, evidence.settings().level());
        // Rounding may put a bound just outside of where a share can lie.
        return new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
    }
}
