package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.GateResult.Region;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sentence on the gates of one task.
 *
 * @param settings of the gate
 * @param results by correlation, then by degree of selection, at least one
 */
record GateReport(GateSettings settings, List<GateResult> results) {

    Statement statement() {
        List<Estimate> estimates = new ArrayList<>();
        List<GateResult> hardest = results.stream()
                .filter(result -> DeploymentGate.isHardest(settings, result))
                .toList();
        GateResult least = hardest.get(0);
        GateResult most = hardest.get(hardest.size() - 1);
        hardest.forEach(result -> estimates.add(points(result)));
        String sentence = "On " + least.pool().task().id() + " auditing "
                + Phrase.counted(settings.candidates(), "agent") + " on "
                + Phrase.counted(settings.audits(), "question") + " each before one is deployed, at a cost of "
                + Phrase.setting(DeploymentGate.cost(settings, least)) + ", " + clause(least)
                + (least == most ? "" : "; it " + clause(most))
                + "; of " + Phrase.counted(results.size(), "case", "cases") + " the gate may be trusted in "
                + count(Region.TRUSTED) + ", tells little in " + count(Region.LITTLE) + " and neither can be told in "
                + count(Region.UNKNOWN) + " " + Phrase.basis(estimates) + "; little is at most "
                + Phrase.setting(100 * GateResult.LITTLE) + " point.";
        return new Statement(least.pool().task().id(), sentence, estimates);
    }

    private static String clause(GateResult result) {
        OptionalDouble correlation = result.pool().correlation();
        Estimate gain = points(result);
        String changed = gain.value().isEmpty()
                ? "lets nothing be deployed"
                : "changes its true score by " + Phrase.points(gain) + " points, to "
                        + Rounded.estimate(
                                result.gated().value(), result.gated().interval(), 3);
        String name = result.pool().task().name();
        return changed + ", and refuses in " + Phrase.percent(result.refused()) + " % of cases, where "
                + (correlation.isEmpty()
                        ? "it is not known how the errors of training signal and audit correlate"
                        : "the errors of training signal and audit correlate at "
                                + Rounded.fixed(correlation.getAsDouble(), 2))
                + (name.isEmpty() ? "" : " (" + name + ")");
    }

    private long count(Region region) {
        return results.stream().filter(result -> result.region() == region).count();
    }

    private static Estimate points(GateResult result) {
        Estimate gain = result.gain();
        OptionalDouble correlation = result.pool().correlation();
        return new Estimate(
                "gain of the gate"
                        + (correlation.isEmpty()
                                ? ""
                                : " at error correlation " + Rounded.fixed(correlation.getAsDouble(), 2)),
                gain.value().isPresent() ? OptionalDouble.of(100 * gain.value().getAsDouble()) : gain.value(),
                gain.interval().map(bounds -> new Interval(100 * bounds.low(), 100 * bounds.high())),
                gain.seeds(),
                gain.leftOut(),
                "points");
    }
}
