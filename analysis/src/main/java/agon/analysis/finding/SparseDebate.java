package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Score;
import agon.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * How often the truth wins debates on a few pixels, beside how often the judge is right about random ones: the table of
 * Irving, Christiano and Amodei (2018), section 3.1, with what it says there.
 */
final class SparseDebate implements Inquiry {

    static final String KIND = "sparse-debate";

    private static final String PROTOCOL = "debate";
    private static final String UNAIDED = "unaided_accuracy";
    private static final String UNCOMMITTED = "honest_win_uncommitted";
    private static final String PRECOMMITTED = "honest_win_precommitted";

    /** Against every lie in turn: as often as against one that is drawn at random. */
    private static final String ONE_LIE = "honest_win_rate";

    private static final String PIXELS = "judge.pixels";

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> debates = evidence.setups(PROTOCOL).stream()
                .filter(setup -> measured(evidence, setup, PRECOMMITTED).value().isPresent())
                .toList();
        if (debates.isEmpty()) {
            return Finding.none(KIND, "no debate was evaluated by contests: set evaluation.contests");
        }
        return new Finding(
                KIND,
                debates.stream().map(setup -> statement(evidence, setup)).toList(),
                List.of(table(evidence, debates)));
    }

    private static Statement statement(Evidence evidence, Setup setup) {
        Estimate unaided = measured(evidence, setup, UNAIDED);
        Estimate free = measured(evidence, setup, UNCOMMITTED);
        Estimate bound = measured(evidence, setup, PRECOMMITTED);
        Estimate drawn = measured(evidence, setup, ONE_LIE);
        String sentence = "On " + setup.place() + " the truth wins " + Phrase.percent(bound)
                + " % of debates against a liar that commits itself to the best of all lies, "
                + Phrase.percent(drawn)
                + " % against one that commits itself to a lie drawn at random, and "
                + Phrase.percent(free)
                + " % against one that need not, where the judge is right about random evidence in "
                + Phrase.percent(unaided)
                + " % (95 % intervals over " + (bound.seeds() == 1 ? "questions" : "seeds") + ", "
                + Phrase.counted(bound.seeds(), "seed") + ").";
        return new Statement(setup.task().id(), sentence, List.of(bound, drawn, free, unaided));
    }

    /** A share with its interval over seeds; where there is one seed, with that of Wilson over questions. */
    private static Estimate measured(Evidence evidence, Setup setup, String metric) {
        Estimate mean = evidence.mean(setup, Evidence.IID, metric);
        if (mean.seeds() != 1 || mean.value().isEmpty()) {
            return mean;
        }
        // Contests against several lies are about one question, and may well end alike.
        String counted = metric.replace(ONE_LIE, PRECOMMITTED);
        long n = evidence.run().scores().stream()
                .filter(score ->
                        score.split().equals(Evidence.IID) && score.metric().equals(counted))
                .filter(score -> Evidence.isOf(setup, score.protocol(), score.task(), score.variant()))
                .mapToLong(Score::n)
                .findFirst()
                .orElseThrow();
        // Both halves of what is counted over who begins are about the same questions, and may well fall alike.
        boolean twice = counted.equals(UNCOMMITTED) || counted.equals(PRECOMMITTED);
        ConfidenceInterval wilson = BinomialProportion.getWilsonScoreInterval(
                (int) (twice ? n / 2 : n),
                mean.value().getAsDouble(),
                evidence.settings().level());
        return new Estimate(
                metric,
                mean.value(),
                Optional.of(new Interval(wilson.getLowerBound(), wilson.getUpperBound())),
                mean.seeds(),
                mean.leftOut(),
                mean.unit());
    }

    private static FindingTable table(Evidence evidence, List<Setup> debates) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Setup setup : debates) {
            Optional<Published> published = Published.of(setup);
            rows.add(row(evidence, setup, "honest", "_beginning", published.map(Published::honestBegins)));
            rows.add(row(evidence, setup, "liar", "_answering", published.map(Published::liarBegins)));
            rows.add(row(evidence, setup, "mean", "", published.map(Published::mean)));
        }
        return new FindingTable(
                "sparse_debate.csv",
                "How often the truth wins (iid), beside Irving et al. (2018)",
                List.of(
                        Column.shown("task"),
                        Column.shown("variant"),
                        Column.shown("pixels"),
                        Column.shown("begins"),
                        Column.measured("judge_on_random"),
                        Column.shown("judge_published"),
                        Column.measured("uncommitted"),
                        Column.shown("uncommitted_published"),
                        Column.measured("precommitted_to_one_lie"),
                        Column.measured("precommitted"),
                        Column.shown("precommitted_published")),
                rows);
    }

    private static List<Entry> row(
            Evidence evidence, Setup setup, String begins, String suffix, Optional<Published.Wins> published) {
        return List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.amount(setup.taskNumber(PIXELS)),
                FindingTable.text(begins),
                FindingTable.measured(measured(evidence, setup, UNAIDED)),
                FindingTable.amount(number(Published.of(setup).map(Published::judge))),
                FindingTable.measured(measured(evidence, setup, UNCOMMITTED + suffix)),
                FindingTable.amount(number(published.map(Published.Wins::uncommitted))),
                FindingTable.measured(measured(evidence, setup, ONE_LIE + suffix)),
                FindingTable.measured(measured(evidence, setup, PRECOMMITTED + suffix)),
                FindingTable.amount(number(published.map(Published.Wins::precommitted))));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /**
     * What Irving et al. (2018) report for MNIST, as shares.
     *
     * @param judge right on random pixels
     */
    private record Published(double judge, Wins honestBegins, Wins liarBegins, Wins mean) {

        private record Wins(double uncommitted, double precommitted) {}

        private static final Published FOUR =
                new Published(0.482, new Wins(0.510, 0.838), new Wins(0.684, 0.867), new Wins(0.597, 0.852));
        private static final Published SIX =
                new Published(0.594, new Wins(0.674, 0.874), new Wins(0.815, 0.904), new Wins(0.744, 0.889));

        private static Optional<Published> of(Setup setup) {
            double pixels = setup.taskNumber(PIXELS).orElse(0);
            if (!setup.taskText("data").equals("mnist") || (pixels != 4 && pixels != 6)) {
                return Optional.empty();
            }
            return Optional.of(pixels == 4 ? FOUR : SIX);
        }
    }
}
