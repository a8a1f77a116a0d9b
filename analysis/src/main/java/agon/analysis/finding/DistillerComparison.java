package agon.analysis.finding;

import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.comparison.Verdict;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Oversight;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which distiller gets how far, and at what cost in oversight: the best against imitation, by the verdict of their pair. */
final class DistillerComparison implements Inquiry {

    static final String KIND = "distillers";

    private static final String SETTING = "distiller.kind";
    private static final String REFERENCE = "imitation";

    @Override
    public Finding find(Evidence evidence) {
        List<Statement> statements = new ArrayList<>();
        for (TableKey key : evidence.findings().tables()) {
            List<Summary> distillers = evidence.findings().summaries(key).stream()
                    .filter(Summary::primary)
                    .filter(row ->
                            key.split().equals(Evidence.IID) && row.mean().isPresent())
                    .filter(row -> !kind(evidence, row).isEmpty())
                    .sorted(Comparator.comparingDouble(
                            row -> -Orientation.of(key.metric()).gain(row.mean().orElseThrow())))
                    .toList();
            Optional<Summary> reference = distillers.stream()
                    .filter(row -> kind(evidence, row).equals(REFERENCE))
                    .findFirst();
            if (reference.isPresent() && distillers.size() > 1) {
                statements.add(statement(evidence, distillers, reference.get()));
            }
        }
        return statements.isEmpty()
                ? Finding.none(KIND, "no task has scores of " + REFERENCE + " and of another " + SETTING)
                : new Finding(KIND, statements, List.of());
    }

    private static String kind(Evidence evidence, Summary row) {
        return evidence.run()
                .design()
                .protocol(row.protocol())
                .settings()
                .at("/distiller/kind")
                .asText("");
    }

    private static Statement statement(Evidence evidence, List<Summary> bestFirst, Summary reference) {
        Summary best = bestFirst.get(0);
        Summary other = best.equals(reference) ? bestFirst.get(1) : reference;
        Contest contest = new Contest(evidence, best, other);
        List<Estimate> estimates = bestFirst.stream()
                .filter(row -> !row.equals(reference))
                .map(row -> new Contest(evidence, row, reference).estimate())
                .toList();
        TableKey key = best.key();
        String place = key.variant().isEmpty() ? key.task() : key.task() + ", " + key.variant();
        String sentence = "On " + place + " " + named(best) + ", the best of " + bestFirst.size() + " distillers, is "
                + contest.relation() + " " + named(other) + ": " + contest.difference()
                + "; a cell cost " + cost(evidence, best) + " for " + best.protocol()
                + " and " + cost(evidence, other) + " for " + other.protocol() + " "
                + Phrase.basis(List.of(contest.estimate())) + ".";
        return new Statement(key.task(), sentence, estimates);
    }

    private static String named(Summary row) {
        double mean = row.mean().orElseThrow();
        return row.protocol() + " (" + row.key().metric() + " " + Rounded.fixed(mean, Rounded.digits(Math.abs(mean)))
                + ")";
    }

    private static String cost(Evidence evidence, Summary row) {
        String cost = Oversight.of(
                evidence.findings().costs(),
                row.protocol(),
                row.key().task(),
                row.key().variant());
        return cost.isEmpty() ? "no oversight" : cost;
    }

    /** Two distillers on one table, the first less the second. */
    private record Contest(Evidence evidence, Summary first, Summary second) {

        private Optional<Comparison> pair(Summary a, Summary b) {
            return evidence.findings().comparisons(first.key()).stream()
                    .filter(pair -> pair.a().equals(a.protocol()) && pair.b().equals(b.protocol()))
                    .findFirst();
        }

        private boolean isTurned() {
            return pair(second, first).isPresent();
        }

        private Comparison pair() {
            return pair(first, second).or(() -> pair(second, first)).orElseThrow();
        }

        private boolean isShare() {
            return first.key().metric().equals(Evidence.ACCURACY);
        }

        Estimate estimate() {
            Comparison pair = pair();
            double factor = (isShare() ? 100 : 1) * (isTurned() ? -1 : 1);
            return new Estimate(
                    first.protocol() + " - " + second.protocol(),
                    pair.figures()
                            .map(figures -> OptionalDouble.of(factor * figures.difference()))
                            .orElse(OptionalDouble.empty()),
                    pair.figures().flatMap(Figures::interval).map(interval -> scaled(interval, factor)),
                    pair.seeds(),
                    pair.leftOut(),
                    isShare() ? "points" : first.unit());
        }

        private static Interval scaled(Interval interval, double factor) {
            double low = factor * interval.low();
            double high = factor * interval.high();
            return new Interval(Math.min(low, high), Math.max(low, high));
        }

        String difference() {
            Estimate estimate = estimate();
            int digits =
                    isShare() ? 1 : Rounded.digits(Math.abs(estimate.value().orElse(0)));
            return Rounded.estimate(estimate.value(), estimate.interval(), digits)
                    + (isShare() ? " points above it" : " apart");
        }

        String relation() {
            Verdict better = isTurned() ? Verdict.B_BETTER : Verdict.A_BETTER;
            Verdict verdict = pair().verdict();
            if (verdict == better) {
                return "better than";
            }
            return switch (verdict) {
                case NOT_DISTINGUISHABLE -> "not distinguishable from";
                case NOT_COMPARED -> "not compared with";
                default -> "worse, on the seeds that both completed, than";
            };
        }
    }
}
