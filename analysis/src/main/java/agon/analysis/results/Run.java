package agon.analysis.results;

import java.util.List;

/**
 * All that a finished run folder says, each list in the order of its file.
 *
 * @param cells every cell of the plan
 * @param scores rows of {@code results.csv}
 * @param items rows of {@code items.csv}
 * @param contests rows of {@code contests.csv}
 * @param optimization rows of {@code optimization.csv}
 * @param audits rows of {@code audits.csv}
 * @param subAnswers rows of {@code subanswers.csv}
 * @param reliances rows of {@code reliance.csv}
 * @param curves rows of {@code curves.csv}
 * @param ledger rows of {@code ledger.csv}
 * @param design what the experiment set
 */
public record Run(
        List<Cell> cells,
        List<Score> scores,
        List<Item> items,
        List<Contest> contests,
        List<OptimizationPoint> optimization,
        List<AuditedItem> audits,
        List<SubAnswer> subAnswers,
        List<Reliance> reliances,
        List<CurvePoint> curves,
        List<LedgerEntry> ledger,
        Design design) {

    public Run {
        cells = List.copyOf(cells);
        scores = List.copyOf(scores);
        items = List.copyOf(items);
        contests = List.copyOf(contests);
        optimization = List.copyOf(optimization);
        audits = List.copyOf(audits);
        subAnswers = List.copyOf(subAnswers);
        reliances = List.copyOf(reliances);
        curves = List.copyOf(curves);
        ledger = List.copyOf(ledger);
    }
}
