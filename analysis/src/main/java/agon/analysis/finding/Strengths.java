package agon.analysis.finding;

import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Contest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Strengths after Bradley and Terry of all that met in contests: of those who argued, and of standing by the truth. Where one
 * agent argued both sides there is nobody to be stronger than, and what the truth is worth before its judge remains.
 */
public final class Strengths {

    private Strengths() {}

    private static List<List<Entry>> rows(SkillReport report, String split) {
        int debaters = report.tournament().debaters().size();
        List<List<Entry>> rows = new ArrayList<>();
        long all = 0;
        for (int debater = 0; debater < debaters; debater++) {
            long own = 0;
            for (int other = 0; other < debaters; other++) {
                all += report.contests(debater, other);
                own += report.contests(debater, other) + (other == debater ? 0 : report.contests(other, debater));
            }
            if (debaters > 1) {
                rows.add(row(report, split, report.name(debater), report.elo(debater), own));
            }
        }
        rows.add(row(report, split, report.truth().subject(), report.truth(), all));
        return rows;
    }

    private static List<Entry> row(
            SkillReport report, String split, String contestant, Finding.Estimate elo, long contests) {
        Tournament tournament = report.tournament();
        return List.of(
                FindingTable.text(tournament.any().task().id()),
                FindingTable.text(tournament.any().task().name()),
                FindingTable.text(split),
                FindingTable.text(tournament.protocol()),
                FindingTable.text(contestant),
                FindingTable.measured(elo),
                FindingTable.count(contests),
                FindingTable.count(elo.seeds()));
    }

    /** A row for each who argued and one for the truth; no rows for a run without contests. */
    public static FindingTable table(Evidence evidence) {
        Set<List<String>> held = evidence.run().contests().stream()
                .filter(Contest::committed)
                .map(contest -> List.of(contest.protocol(), contest.task(), contest.variant(), contest.split()))
                .collect(Collectors.toSet());
        List<List<Entry>> rows = new ArrayList<>();
        for (String split : List.of(Evidence.IID, "shifted")) {
            Map<String, List<Setup>> protocols = new LinkedHashMap<>();
            for (Setup setup : evidence.setups()) {
                if (held.contains(
                        List.of(setup.label(), setup.task().id(), setup.task().name(), split))) {
                    protocols
                            .computeIfAbsent(setup.protocol().id(), first -> new ArrayList<>())
                            .add(setup);
                }
            }
            protocols.values().stream()
                    .flatMap(setups -> Tournament.of(setups).stream())
                    .map(tournament -> SkillReport.of(evidence, tournament, split))
                    .forEach(report -> rows.addAll(rows(report, split)));
        }
        return new FindingTable(
                "strengths.csv",
                "Strength in contests, in Elo points (Bradley–Terry), the mean of those who argue being 0",
                List.of(
                        Column.shown("task"),
                        Column.shown("variant"),
                        Column.shown("split"),
                        Column.shown("protocol"),
                        Column.shown("contestant"),
                        Column.measured("elo"),
                        Column.shown("contests"),
                        Column.filed("n_seeds")),
                rows);
    }
}
