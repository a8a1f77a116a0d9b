package agon.analysis.finding;

import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a run found out.
 *
 * @param kind as the experiment names it
 * @param statements at least one
 * @param tables what the statements rest on
 * @param figures the same to look at
 */
public record Finding(String kind, List<Statement> statements, List<FindingTable> tables, List<RegionFigure> figures) {

    public Finding {
        statements = List.copyOf(statements);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }

    /** A finding without figures. */
    Finding(String kind, List<Statement> statements, List<FindingTable> tables) {
        this(kind, statements, tables, List.of());
    }

    /**
     * One sentence and its numbers.
     *
     * @param task id of the task, empty where it is about none
     * @param sentence ends in a full stop
     * @param estimates the numbers in the sentence, and others like them
     */
    public record Statement(String task, String sentence, List<Estimate> estimates) {

        public Statement {
            estimates = List.copyOf(estimates);
        }
    }

    /**
     * A number with its uncertainty.
     *
     * @param subject what it is, for example {@code reinforcement - imitation}
     * @param value empty where no seed tells
     * @param interval 95 % interval over seeds; empty where a single seed tells nothing of its spread
     * @param seeds seeds it rests on
     * @param leftOut seeds of the plan that it does not rest on
     * @param unit of value and bounds
     */
    public record Estimate(
            String subject, OptionalDouble value, Optional<Interval> interval, int seeds, int leftOut, String unit) {}

    /** A finding of nothing, with the reason. */
    static Finding none(String kind, String reason) {
        return new Finding(
                kind, List.of(new Statement("", "No finding (" + kind + "): " + reason + ".", List.of())), List.of());
    }
}
