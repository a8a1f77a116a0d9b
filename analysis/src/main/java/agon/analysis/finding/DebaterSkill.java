package agon.analysis.finding;

import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * How strong debaters of different budgets are, from contests in which they met (Bradley and Terry 1952): in Elo points,
 * beside what it is worth to stand by the truth; and whether the judge is right more often as both sides are stronger.
 */
final class DebaterSkill implements Inquiry {

    static final String KIND = "debater-skill";

    private static final String PROTOCOL = "debate";

    @Override
    public Finding find(Evidence evidence) {
        List<SkillReport> reports = Tournament.of(evidence.setups(PROTOCOL)).stream()
                .filter(tournament -> tournament.debaters().size() > 1)
                .map(tournament -> SkillReport.of(evidence, tournament))
                .toList();
        if (reports.isEmpty()) {
            return Finding.none(
                    KIND,
                    "no debaters of different strength met: sweep player.rollouts and opponent.rollouts of " + PROTOCOL
                            + ", and set evaluation.contests");
        }
        return new Finding(
                KIND,
                reports.stream().map(SkillReport::statement).toList(),
                List.of(
                        table(
                                "debater_ratings.csv",
                                "Strength of debaters in Elo points (iid), their mean being 0",
                                List.of(
                                        Column.shown("debater"),
                                        Column.measured("elo"),
                                        Column.measured("equal_accuracy"),
                                        Column.filed("contests"),
                                        Column.filed("n_seeds")),
                                reports.stream().map(SkillReport::ratings).toList()),
                        table(
                                "debater_pairs.csv",
                                "How often the honest side wins (iid), by who argues",
                                List.of(
                                        Column.shown("honest"),
                                        Column.shown("lying"),
                                        Column.shown("contests"),
                                        Column.measured("honest_win_rate"),
                                        Column.measured("expected")),
                                reports.stream().map(SkillReport::pairs).toList()),
                        table(
                                "judge_reliability.csv",
                                "How often the judge is right, by how sure it is (iid, all contests against one lie)",
                                Reliability.columns(),
                                reports.stream().map(SkillReport::reliability).toList())));
    }

    private static FindingTable table(
            String file, String title, List<Column> columns, List<List<List<Entry>>> rowsByReport) {
        List<Column> all =
                new ArrayList<>(List.of(Column.shown("task"), Column.filed("variant"), Column.shown("protocol")));
        all.addAll(columns);
        return new FindingTable(
                file, title, all, rowsByReport.stream().flatMap(List::stream).toList());
    }
}
