package agon.analysis.several;

import agon.analysis.results.Cell;
import agon.analysis.results.CurvePoint;
import agon.analysis.results.Design;
import agon.analysis.results.Item;
import agon.analysis.results.LedgerEntry;
import agon.analysis.results.Run;
import agon.analysis.results.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts runs together. */
public final class SeveralRuns {

    private SeveralRuns() {}

    /**
     * One run that holds the scores, answers, curves and costs of all, in their order.
     *
     * @param runs two or more, their names distinct
     * @throws agon.analysis.results.BadContentException if two of them were not run on the same questions; the message says on
     *     which task and seed, and names one
     */
    public static Run asOne(List<NamedRun> runs, Naming naming) {
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                SameQuestions.refuseOthers(runs.get(i), runs.get(j));
            }
        }
        List<Cell> cells = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<CurvePoint> curves = new ArrayList<>();
        List<LedgerEntry> ledger = new ArrayList<>();
        for (NamedRun named : runs) {
            Names names = new Names(named.name(), naming);
            named.run().cells().stream().map(names::of).forEach(cells::add);
            named.run().scores().stream().map(names::of).forEach(scores::add);
            named.run().items().stream().map(names::of).forEach(items::add);
            named.run().curves().stream().map(names::of).forEach(curves::add);
            named.run().ledger().stream().map(names::of).forEach(ledger::add);
        }
        String title = runs.stream().map(NamedRun::name).collect(Collectors.joining(", ", "Comparison of ", ""));
        List<Design.Part> protocols = runs.stream()
                .flatMap(named -> named.run().design().protocols().stream())
                .distinct()
                .toList();
        List<Design.Part> tasks = runs.stream()
                .flatMap(named -> named.run().design().tasks().stream())
                .distinct()
                .toList();
        Design design = new Design(title, "", protocols, tasks, Optional.empty());
        return new Run(
                cells, scores, items, List.of(), List.of(), List.of(), List.of(), List.of(), curves, ledger, design);
    }

    /** The rows of one run, under the names that they have among several. */
    private record Names(String run, Naming naming) {

        Cell of(Cell cell) {
            return new Cell(
                    cell.hash(),
                    naming.protocol(run, cell.protocol()),
                    cell.task(),
                    naming.variant(cell.variant(), cell.protocol()),
                    cell.seed(),
                    cell.state(),
                    cell.reason());
        }

        Score of(Score score) {
            return new Score(
                    score.cell(),
                    naming.protocol(run, score.protocol()),
                    score.task(),
                    score.learner(),
                    naming.variant(score.variant(), score.protocol()),
                    score.seed(),
                    score.split(),
                    score.metric(),
                    score.unit(),
                    score.value(),
                    score.n());
        }

        Item of(Item item) {
            return new Item(
                    item.cell(),
                    naming.protocol(run, item.protocol()),
                    item.task(),
                    naming.variant(item.variant(), item.protocol()),
                    item.seed(),
                    item.split(),
                    item.question(),
                    item.outcome());
        }

        CurvePoint of(CurvePoint point) {
            return new CurvePoint(
                    point.cell(),
                    naming.protocol(run, point.protocol()),
                    point.task(),
                    naming.variant(point.variant(), point.protocol()),
                    point.seed(),
                    point.step(),
                    point.channel(),
                    point.spent(),
                    point.split(),
                    point.metric(),
                    point.value());
        }

        LedgerEntry of(LedgerEntry entry) {
            return new LedgerEntry(
                    entry.cell(),
                    naming.protocol(run, entry.protocol()),
                    entry.task(),
                    naming.variant(entry.variant(), entry.protocol()),
                    entry.seed(),
                    entry.channel(),
                    entry.count());
        }
    }
}
