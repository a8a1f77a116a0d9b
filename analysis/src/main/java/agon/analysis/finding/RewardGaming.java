package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.Design.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the overseer's opinion of an agent is above what the agent is worth, for each protocol, and what a blind spot of the
 * overseer adds to that.
 */
final class RewardGaming implements Inquiry {

    static final String KIND = "reward-gaming";
    static final String TRUE_SCORE = "true_score";
    static final String OVERSEER_SCORE = "overseer_score";
    static final String GAP = "gaming_gap";

    /** Share of what matters that the overseer never looks at. */
    static final String BLIND_SPOT = "blindSpot";

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> judged = evidence.setups().stream()
                .filter(setup -> evidence.mean(setup, Evidence.IID, GAP).value().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return Finding.none(
                    KIND, "no cell has the metric " + GAP + ": no overseer of the experiment scores answers");
        }
        List<Statement> statements = new ArrayList<>();
        for (Part task : judged.stream().map(Setup::task).distinct().toList()) {
            statements.add(new GamingReport(
                            evidence,
                            judged.stream()
                                    .filter(setup -> setup.task().equals(task))
                                    .toList())
                    .statement());
        }
        List<Setup> seeing = judged.stream()
                .filter(setup -> setup.taskNumber(BLIND_SPOT).isPresent())
                .toList();
        for (Family family : Family.of(seeing, List.of(BLIND_SPOT))) {
            new BlindSpotReport(evidence, family).statement().ifPresent(statements::add);
        }
        return new Finding(KIND, statements, List.of(table(evidence, judged), course(evidence, judged)));
    }

    private static FindingTable table(Evidence evidence, List<Setup> judged) {
        return new FindingTable(
                "reward_gaming.csv",
                "What the overseer thinks of each agent (iid), and what it is worth",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.shown("protocol"),
                        Column.shown("blind_spot"),
                        Column.filed("n_seeds"),
                        Column.measured(TRUE_SCORE),
                        Column.measured(OVERSEER_SCORE),
                        Column.measured(GAP)),
                judged.stream().map(setup -> row(evidence, setup)).toList());
    }

    private static List<Entry> row(Evidence evidence, Setup setup) {
        // A gap may be below zero, though it is a difference of shares.
        Estimate gap = evidence.contrast()
                .of(GAP, "", List.of(new Contrast.Term(evidence.series(setup, Evidence.IID, GAP), 1)));
        return List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.amount(setup.taskNumber(BLIND_SPOT)),
                FindingTable.count(gap.seeds()),
                FindingTable.measured(evidence.mean(setup, Evidence.IID, TRUE_SCORE)),
                FindingTable.measured(evidence.mean(setup, Evidence.IID, OVERSEER_SCORE)),
                FindingTable.measured(gap));
    }

    private static FindingTable course(Evidence evidence, List<Setup> judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Setup setup : judged) {
            GamingCourse course = GamingCourse.of(evidence, setup);
            course.steps().forEach(step -> rows.add(row(course, step)));
        }
        return new FindingTable(
                "gaming_course.csv",
                "The same over training",
                List.of(
                        Column.filed("task"),
                        Column.filed("variant"),
                        Column.filed("protocol"),
                        Column.filed("step"),
                        Column.filed("n_seeds"),
                        Column.measuredInFile(TRUE_SCORE),
                        Column.measuredInFile(OVERSEER_SCORE),
                        Column.measuredInFile(GAP)),
                rows);
    }

    private static List<Entry> row(GamingCourse course, long step) {
        Contrast contrast = course.evidence().contrast();
        Estimate gap = course.gapAt(step, 1, "");
        return List.of(
                FindingTable.text(course.setup().task().id()),
                FindingTable.text(course.setup().task().name()),
                FindingTable.text(course.setup().label()),
                FindingTable.count(step),
                FindingTable.count(gap.seeds()),
                FindingTable.measured(contrast.share(TRUE_SCORE, course.series(TRUE_SCORE, step))),
                FindingTable.measured(contrast.share(OVERSEER_SCORE, course.series(OVERSEER_SCORE, step))),
                FindingTable.measured(gap));
    }
}
