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
 * What it costs to search hard for what the overseer scores highest when its scores err: how much more often full argmax
 * passes over a right answer that it considered than a limited search does. Regret is a score of a cell, so pairs are
 * seeds.
 */
final class LimitedSearch implements Inquiry {

    static final String KIND = "limited-search";

    private static final String REGRET = "search_regret";
    private static final String ERROR = "distiller.search.scoreError";
    private static final List<String> AUDITED =
            List.of("pick_accuracy", "attainable_accuracy", REGRET, "mean_score", "evaluations");

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> searches = evidence.setups().stream()
                .filter(setup ->
                        setup.protocolSetting("distiller.kind").asText().equals("search"))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Part task : searches.stream().map(Setup::task).distinct().toList()) {
            List<Setup> onTask =
                    searches.stream().filter(setup -> setup.task().equals(task)).toList();
            for (double error : onTask.stream()
                    .map(LimitedSearch::error)
                    .distinct()
                    .sorted()
                    .toList()) {
                List<Setup> erring =
                        onTask.stream().filter(setup -> error(setup) == error).toList();
                if (error > 0) {
                    statement(evidence, error, erring).ifPresent(statements::add);
                }
            }
        }
        return statements.isEmpty()
                ? Finding.none(KIND, "no task has argmax and another search under the same " + ERROR + " above 0")
                : new Finding(KIND, statements, List.of(table(evidence, searches)));
    }

    private static double error(Setup setup) {
        return setup.protocolSetting(ERROR).asDouble();
    }

    private static String rule(Setup setup) {
        return setup.protocolSetting("distiller.search.kind").asText();
    }

    private static Optional<Statement> statement(Evidence evidence, double error, List<Setup> erring) {
        Optional<Setup> argmax =
                erring.stream().filter(setup -> rule(setup).equals("argmax")).findFirst();
        List<Setup> limited =
                erring.stream().filter(setup -> !rule(setup).equals("argmax")).toList();
        if (argmax.isEmpty() || limited.isEmpty()) {
            return Optional.empty();
        }
        List<Estimate> estimates = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Setup other : limited) {
            Estimate more = more(evidence, argmax.get(), other);
            estimates.add(more);
            parts.add(
                    more.value().isEmpty()
                            ? "an unknown number more than " + other.shortLabel()
                            : Phrase.points(more)
                                    + (parts.isEmpty() ? " points more regret than " : " more than ")
                                    + other.shortLabel());
        }
        String sentence = "On " + argmax.get().place() + ", where " + Phrase.setting(100 * error)
                + " % of the overseer's scores err, full argmax has " + Listed.and(parts) + " "
                + Phrase.basis(estimates) + ".";
        return Optional.of(new Statement(argmax.get().task().id(), sentence, estimates));
    }

    private static Estimate more(Evidence evidence, Setup argmax, Setup other) {
        return evidence.contrast()
                .of(
                        "regret of " + argmax.label() + " - " + other.label(),
                        "points",
                        List.of(
                                new Term(evidence.series(argmax, Evidence.TRAINING, REGRET), 100),
                                new Term(evidence.series(other, Evidence.TRAINING, REGRET), -100)));
    }

    private static FindingTable table(Evidence evidence, List<Setup> searches) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.shown("task"),
                Column.filed("variant"),
                Column.filed("protocol"),
                Column.shown("search"),
                Column.shown("rule"),
                Column.shown("score_error"),
                Column.filed("n_seeds")));
        AUDITED.forEach(metric -> columns.add(Column.measured(metric)));
        columns.add(Column.measured(Evidence.ACCURACY));
        return new FindingTable(
                "limited_search.csv",
                "Picks of each search in training, compared with the truth, and the accuracy (iid) of the agent",
                columns,
                searches.stream().map(setup -> row(evidence, setup)).toList());
    }

    private static List<Entry> row(Evidence evidence, Setup setup) {
        List<Entry> row = new ArrayList<>(List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.text(setup.shortLabel()),
                FindingTable.text(rule(setup)),
                FindingTable.amount(error(setup)),
                FindingTable.count(
                        evidence.mean(setup, Evidence.TRAINING, REGRET).seeds())));
        AUDITED.forEach(metric -> row.add(FindingTable.measured(evidence.mean(setup, Evidence.TRAINING, metric))));
        row.add(FindingTable.measured(evidence.mean(setup, Evidence.IID, Evidence.ACCURACY)));
        return row;
    }
}
