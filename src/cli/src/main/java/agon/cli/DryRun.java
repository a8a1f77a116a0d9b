package agon.cli;

import agon.engine.cell.CellFolder;
import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import agon.engine.plan.EarlierRun;
import agon.engine.plan.Estimate;
import agon.engine.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What a run would do.
 *
 * @param plan its cells
 * @param folder where its results would be
 * @param measured the folder of what cells of the experiments that come with Agon took
 * @param workers how many cells at once
 */
record DryRun(Plan plan, Path folder, Path measured, int workers) {

    /** The cells, then what is known of their cost; lines end in a line feed. */
    String describe() throws IOException {
        List<Cell> pending = new ArrayList<>();
        Columns cells = new Columns();
        cells.add("cell", "state", "protocol", "task", "variant", "learner", "seed");
        for (Cell cell : plan.cells()) {
            boolean done = new CellFolder(folder.resolve("cells"), cell.hash()).holds(cell);
            if (!done) {
                pending.add(cell);
            }
            CellSpec spec = cell.spec();
            cells.add(
                    cell.hash(),
                    done ? "done" : "to run",
                    spec.label(),
                    spec.task().id(),
                    spec.variant(),
                    spec.learner().id(),
                    String.valueOf(spec.seed()));
        }
        Estimate estimate =
                Estimate.of(pending, EarlierRun.read(folder), EarlierRun.read(measured), Math.max(1, workers));
        return cells.text() + "\n" + (pending.isEmpty() ? "" : costs(estimate) + "\n")
                + plan.cells().size() + " cells, " + pending.size() + " of them to run, " + workers + " at once. "
                + time(estimate) + "\nResults would be in " + folder + "\n";
    }

    private static String costs(Estimate estimate) {
        Columns columns = new Columns();
        columns.add("protocol", "task", "variant", "cells", "seconds a cell", "oversight and work a cell");
        for (Estimate.Cost cost : estimate.costs()) {
            columns.add(
                    cost.label(),
                    cost.task(),
                    cost.variant(),
                    String.valueOf(cost.cells()),
                    cost.seconds()
                            .map(seconds -> String.format(Locale.ROOT, "%.1f", seconds))
                            .orElse("unknown"),
                    spent(cost));
        }
        return columns.text();
    }

    private static String spent(Estimate.Cost cost) {
        List<String> parts = new ArrayList<>();
        TreeSet<String> channels = new TreeSet<>(cost.spent().keySet());
        channels.addAll(cost.caps().keySet());
        for (String channel : channels) {
            Double spent = cost.spent().get(channel);
            Long cap = cost.caps().get(channel);
            parts.add(channel
                    + (spent == null ? "" : " " + Math.round(spent))
                    + (cap == null ? "" : " (at most " + cap + ")"));
        }
        return parts.isEmpty() ? "no caps; nothing measured yet" : String.join(", ", parts);
    }

    private static String time(Estimate estimate) {
        if (estimate.costs().isEmpty()) {
            return "Nothing is left to do.";
        }
        if (estimate.seconds().isEmpty()) {
            return "How long they take is not known before some of them were run into this folder.";
        }
        List<String> sources = new ArrayList<>();
        if (estimate.timed() > 0) {
            sources.add(estimate.timed() + " cells go by earlier ones in this folder");
        }
        if (estimate.timedElsewhere() > 0) {
            sources.add(estimate.timedElsewhere()
                    + " by what the quickstart took on two cores, though settings and machine may differ");
        }
        if (estimate.untimed() > 0) {
            sources.add(estimate.untimed() + " are of unknown length and not in this sum");
        }
        return "About " + Durations.text(estimate.seconds().getAsDouble()) + ": " + String.join("; ", sources) + ".";
    }
}
