package agon.analysis.comparison;

import agon.analysis.results.Cell;
import agon.analysis.results.Run;
import java.util.ArrayList;
import java.util.List;

/** Works out the findings of a run. */
public final class Study {

    private final ComparisonSettings settings;

    public Study(ComparisonSettings settings) {
        this.settings = settings;
    }

    /** The same findings, to the bit, for the same run and settings. */
    public Findings of(Run run) {
        PairwiseComparison pairwise = new PairwiseComparison(settings);
        Summarization summarization = new Summarization(settings);
        QuestionGrid.Source grids = QuestionGrid.source(run.items());
        List<Summary> summaries = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<Cost> costs = Costing.of(run.ledger());
        List<ScoreTable> tables = Tabulation.of(run);
        for (ScoreTable table : tables) {
            List<Comparison> pairs = pairwise.compare(table, grids.of(table.key()));
            comparisons.addAll(pairs);
            summaries.addAll(summarization.summarize(table, pairs, costs));
        }
        List<Cell> failures = run.cells().stream()
                .filter(cell -> cell.state() == Cell.State.FAILED)
                .toList();
        AcrossTables across = new AcrossTables(tables, settings);
        List<RankTest> rankTests = across.rankTests();
        return new Findings(
                summaries,
                comparisons,
                costs,
                Ranking.of(summaries),
                rankTests,
                across.improvements(rankTests),
                new OversightCurves(settings).of(run.curves(), tables),
                failures);
    }
}
