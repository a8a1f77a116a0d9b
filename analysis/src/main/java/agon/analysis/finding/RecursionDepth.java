package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Design.Part;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether errors of evaluation accumulate as the recursion deepens, a question that Leike et al. (2018, Scalable agent
 * alignment via reward modeling) leave open: the slope of the error over levels for each way of damping it, and whether that
 * is lower than without any.
 */
final class RecursionDepth implements Inquiry {

    static final String KIND = "recursion-depth";

    private static final String LOWER = "lower";
    private static final String HIGHER = "higher";

    @Override
    public Finding find(Evidence evidence) {
        List<Recursion> recursions = evidence.setups().stream()
                .map(setup -> Recursion.of(evidence, setup))
                .filter(recursion -> recursion.levels().size() > 1)
                .toList();
        if (recursions.isEmpty()) {
            return Finding.none(KIND, "no protocol has its evaluation audited at two levels of a recursion");
        }
        List<Statement> statements = new ArrayList<>();
        List<List<Entry>> slopes = new ArrayList<>();
        for (Part task :
                recursions.stream().map(one -> one.setup().task()).distinct().toList()) {
            List<Recursion> onTask = recursions.stream()
                    .filter(one -> one.setup().task().equals(task))
                    .toList();
            Recursion plain = plain(onTask);
            statements.add(statement(onTask, plain));
            onTask.forEach(one -> slopes.add(slopes(one, plain)));
        }
        return new Finding(KIND, statements, List.of(byLevel(recursions), slopes(slopes)));
    }

    /** What the others are compared with: the first that is assisted and not damped, else the first of all. */
    private static Recursion plain(List<Recursion> onTask) {
        return onTask.stream().filter(one -> isPlain(one.setup())).findFirst().orElse(onTask.get(0));
    }

    private static boolean isPlain(Setup setup) {
        return !setup.protocolSetting("assistance").asText().equals("none")
                && setup.protocolSetting("model.members").asInt(1) == 1
                && !setup.protocolSetting("critics").asBoolean()
                && setup.protocolSetting("retrain").asDouble() == 0;
    }

    private static Statement statement(List<Recursion> onTask, Recursion plain) {
        List<Estimate> estimates = new ArrayList<>();
        List<String> evaluations = new ArrayList<>();
        List<String> policies = new ArrayList<>();
        List<String> dampings = new ArrayList<>();
        for (Recursion one : onTask) {
            Estimate slope = one.evaluationSlope();
            estimates.add(slope);
            evaluations.add(Trend.of(slope).clause(slope, one.label()));
        }
        for (Recursion one : onTask) {
            if (one != plain) {
                Estimate lower = one.lowerThan(plain);
                estimates.add(lower);
                dampings.add("by " + Phrase.points(lower) + " under " + one.label() + relation(lower));
            }
        }
        for (Recursion one : onTask) {
            Estimate slope = one.policySlope();
            if (slope.value().isPresent()) {
                estimates.add(slope);
                policies.add(Trend.of(slope).clause(slope, one.label()));
            }
        }
        String sentence =
                "On " + plain.setup().place() + " over " + plain.levels().size()
                        + " levels the share of preferences that are wrong though a right answer is on offer "
                        + Listed.and(evaluations)
                        + (dampings.isEmpty()
                                ? ""
                                : "; its slope is lower than under " + plain.label() + " " + Listed.and(dampings))
                        + (policies.isEmpty() ? "" : "; the policy's error " + Listed.and(policies)) + " "
                        + Phrase.basis(estimates) + "; flat is within " + Phrase.setting(Trend.MARGIN) + " points.";
        return new Statement(plain.setup().task().id(), sentence, estimates);
    }

    private static String relation(Estimate lower) {
        if (lower.interval().isEmpty()) {
            return "";
        }
        String word = verdict(lower);
        return word.equals(LOWER) ? "" : word.equals(HIGHER) ? ", so higher" : ", which is " + word;
    }

    private static String verdict(Estimate lower) {
        if (lower.value().isEmpty()) {
            return "";
        }
        Optional<Interval> interval = lower.interval();
        if (interval.isEmpty() || interval.get().contains(0)) {
            return "not distinguishable";
        }
        return interval.get().low() > 0 ? LOWER : HIGHER;
    }

    private static FindingTable byLevel(List<Recursion> recursions) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Recursion recursion : recursions) {
            recursion.levels().forEach(level -> rows.add(row(recursion, level)));
        }
        return new FindingTable(
                "recursion_depth.csv",
                "Errors of the evaluation and of the policy (training questions), by level of the recursion",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.shown("protocol"),
                        Column.shown("level"),
                        Column.filed("n_seeds"),
                        Column.measured("evaluation_error"),
                        Column.measured("evaluation_accuracy"),
                        Column.measured("policy_error")),
                rows);
    }

    private static List<Entry> row(Recursion recursion, int level) {
        Contrast contrast = recursion.evidence().contrast();
        Estimate error = contrast.share("evaluation error", recursion.evaluationError(level));
        return List.of(
                FindingTable.text(recursion.setup().task().id()),
                FindingTable.text(recursion.setup().task().name()),
                FindingTable.text(recursion.label()),
                FindingTable.count(level),
                FindingTable.count(error.seeds()),
                FindingTable.measured(error),
                FindingTable.measured(contrast.share("accuracy", recursion.evaluationAccuracy(level))),
                FindingTable.measured(contrast.share("policy error", recursion.policyError(level))));
    }

    private static FindingTable slopes(List<List<Entry>> rows) {
        return new FindingTable(
                "recursion_slopes.csv",
                "Points by which the errors change with each level, and by how many less than undamped",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.shown("protocol"),
                        Column.filed("n_seeds"),
                        Column.measured("evaluation_slope"),
                        Column.shown("verdict"),
                        Column.measured("slope_lower_by"),
                        Column.shown("damping"),
                        Column.measured("last_level_lower_by"),
                        Column.measured("policy_slope"),
                        Column.shown("policy_verdict")),
                rows);
    }

    private static List<Entry> slopes(Recursion one, Recursion plain) {
        Estimate slope = one.evaluationSlope();
        Optional<Estimate> lower =
                Optional.of(plain).filter(other -> other != one).map(one::lowerThan);
        Optional<Estimate> last =
                Optional.of(plain).filter(other -> other != one).map(one::lowerAtLastThan);
        Estimate policy = one.policySlope();
        return List.of(
                FindingTable.text(one.setup().task().id()),
                FindingTable.text(one.setup().task().name()),
                FindingTable.text(one.label()),
                FindingTable.count(slope.seeds()),
                FindingTable.measured(slope),
                FindingTable.text(Trend.of(slope).word()),
                FindingTable.measured(lower),
                FindingTable.text(lower.map(RecursionDepth::verdict).orElse("")),
                FindingTable.measured(last),
                FindingTable.measured(policy),
                FindingTable.text(policy.value().isPresent() ? Trend.of(policy).word() : ""));
    }
}
