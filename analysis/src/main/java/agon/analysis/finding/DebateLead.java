package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Design.Part;
import agon.analysis.wording.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much more often the judge takes the truth where both sides speak than where one does, or none: debate against each
 * protocol that hears the same claims otherwise (Kenton et al. 2024). Contests are scores of a cell, so pairs are seeds.
 */
final class DebateLead implements Inquiry {

    static final String KIND = "debate-lead";

    private static final String DEBATE = "debate";
    private static final String TRUTH_TAKEN = "honest_win_rate";
    private static final List<String> OTHERS = List.of("consultancy", "open-consultancy", "propaganda", "blind-judge");
    private static final List<String> SHOWN =
            List.of(TRUTH_TAKEN, "asd_log", "asd_brier", "judge_calibration_error", Evidence.ACCURACY);

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> heard = evidence.setups().stream()
                .filter(setup ->
                        evidence.mean(setup, Evidence.IID, TRUTH_TAKEN).value().isPresent())
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Part task : heard.stream().map(Setup::task).distinct().toList()) {
            statement(
                            evidence,
                            heard.stream()
                                    .filter(setup -> setup.task().equals(task))
                                    .toList())
                    .ifPresent(statements::add);
        }
        return statements.isEmpty()
                ? Finding.none(
                        KIND,
                        "no task has contests of debate and of one of " + String.join(", ", OTHERS)
                                + ": set evaluation.contests")
                : new Finding(KIND, statements, List.of(table(evidence, heard)));
    }

    private static Optional<Statement> statement(Evidence evidence, List<Setup> onTask) {
        Optional<Setup> debate = onTask.stream()
                .filter(setup -> setup.protocol().id().equals(DEBATE))
                .findFirst();
        List<Setup> others = onTask.stream()
                .filter(setup -> OTHERS.contains(setup.protocol().id()))
                .toList();
        if (debate.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Estimate> estimates = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Setup other : others) {
            Estimate lead = lead(evidence, debate.get(), other);
            estimates.add(lead);
            parts.add(
                    lead.value().isEmpty()
                            ? "by an unknown number more than under " + other.shortLabel()
                            : "by " + Phrase.points(lead) + " more often than under " + other.shortLabel()
                                    + verdict(lead));
        }
        double taken =
                evidence.mean(debate.get(), Evidence.IID, TRUTH_TAKEN).value().orElseThrow();
        String sentence = "On " + debate.get().place() + " the judge takes the truth in "
                + Phrase.setting(Math.round(1000 * taken) / 10.0) + " % of debates: in points, " + Listed.and(parts)
                + " "
                + Phrase.basis(estimates) + ".";
        return Optional.of(new Statement(debate.get().task().id(), sentence, estimates));
    }

    private static String verdict(Estimate lead) {
        if (lead.interval().isEmpty()) {
            return "";
        }
        double low = lead.interval().get().low();
        double high = lead.interval().get().high();
        return low > 0 ? "" : high < 0 ? ", so less often" : ", which is not distinguishable";
    }

    private static Estimate lead(Evidence evidence, Setup debate, Setup other) {
        return evidence.contrast()
                .of(
                        "truth taken under " + debate.label() + " - " + other.label(),
                        "points",
                        List.of(
                                new Term(evidence.series(debate, Evidence.IID, TRUTH_TAKEN), 100),
                                new Term(evidence.series(other, Evidence.IID, TRUTH_TAKEN), -100)));
    }

    private static FindingTable table(Evidence evidence, List<Setup> heard) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.shown("task"), Column.filed("variant"), Column.shown("protocol"), Column.filed("n_seeds")));
        SHOWN.forEach(metric -> columns.add(Column.measured(metric)));
        return new FindingTable(
                "debate_lead.csv",
                "How often the judge takes the truth in contests (iid), by who is heard, and the accuracy of the agent",
                columns,
                heard.stream().map(setup -> row(evidence, setup)).toList());
    }

    private static List<Entry> row(Evidence evidence, Setup setup) {
        List<Entry> row = new ArrayList<>(List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.count(
                        evidence.mean(setup, Evidence.IID, TRUTH_TAKEN).seeds())));
        SHOWN.forEach(metric -> row.add(FindingTable.measured(evidence.mean(setup, Evidence.IID, metric))));
        return row;
    }
}
