package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How often the judge takes a lie for the truth as the claims grow in number among which the lie can hide; a sentence for
 * each way of disputing.
 */
final class Obfuscation implements Inquiry {

    static final String KIND = "obfuscation";

    private static final String DEPTH = "depth";

    @Override
    public Finding find(Evidence evidence) {
        Disputes disputes = new Disputes(evidence);
        List<Setup> counted = disputes.held().stream()
                .filter(setup ->
                        disputes.mean(setup, Disputes.SUB_CLAIMS).value().isPresent())
                .toList();
        if (counted.isEmpty()) {
            return Finding.none(
                    KIND,
                    "no debate by dispute had contests in which sub-claims were counted: set evaluation.shiftedContests and"
                            + " dispute.knowledge to expansion");
        }
        List<Statement> statements = new ArrayList<>();
        List<List<Entry>> rows = new ArrayList<>();
        for (Family family : Family.of(counted, List.of(DEPTH))) {
            for (String label : family.labels(Disputes.PROTOCOL)) {
                List<Setup> setups = family.members().stream()
                        .filter(member -> member.label().equals(label))
                        .sorted(Comparator.comparingDouble(setup -> claims(disputes, setup)))
                        .toList();
                statements.add(statement(disputes, family, label, setups));
                setups.forEach(setup -> rows.add(row(disputes, setup)));
            }
        }
        return new Finding(KIND, statements, List.of(table(rows)));
    }

    private static double claims(Disputes disputes, Setup setup) {
        return disputes.mean(setup, Disputes.SUB_CLAIMS).value().orElseThrow();
    }

    private static Statement statement(Disputes disputes, Family family, String label, List<Setup> setups) {
        List<Estimate> errors = setups.stream()
                .map(setup -> {
                    Estimate error = disputes.error(setup);
                    return new Estimate(
                            label + ", judge's error at " + Rounded.count(claims(disputes, setup)) + " sub-claims",
                            error.value(),
                            error.interval(),
                            error.seeds(),
                            error.leftOut(),
                            error.unit());
                })
                .toList();
        String sentence =
                "On " + family.place() + " the judge of " + label + " errs in " + Phrase.percent(errors.get(0))
                        + " % of contests that the liar begins where its claim rests on "
                        + Rounded.count(claims(disputes, setups.get(0))) + " sub-claims";
        if (setups.size() > 1) {
            Setup last = setups.get(setups.size() - 1);
            sentence += ", and in " + Phrase.percent(errors.get(errors.size() - 1)) + " % where it rests on "
                    + Rounded.count(claims(disputes, last));
        }
        return new Statement(family.task(), sentence + " " + Phrase.basis(errors) + ".", errors);
    }

    private static FindingTable table(List<List<Entry>> rows) {
        return new FindingTable(
                "obfuscation.csv",
                "How often the judge errs (shifted) where the liar begins, by the number of its sub-claims",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.shown("protocol"),
                        Column.shown("levels"),
                        Column.measured("sub_claims"),
                        Column.measured("judge_error")),
                rows);
    }

    private static List<Entry> row(Disputes disputes, Setup setup) {
        return List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.amount(setup.protocolSetting("dispute.levels").asDouble()),
                FindingTable.measured(disputes.mean(setup, Disputes.SUB_CLAIMS)),
                FindingTable.measured(disputes.error(setup)));
    }
}
