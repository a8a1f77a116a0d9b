package agon.cli;

import agon.engine.cell.CellOutcome;
import agon.engine.plan.Cell;
import java.io.PrintWriter;

/** A line every so often, for logs. */
final class ProgressInLines implements Progress {

    private static final long NANOSECONDS_BETWEEN = 10_000_000_000L;

    private final PrintWriter errors;
    private final int cells;
    private final int before;
    private final long start = System.nanoTime();
    private long lastLine = start;
    private int ended;

    ProgressInLines(PrintWriter errors, int cells, int before) {
        this.errors = errors;
        this.cells = cells;
        this.before = before;
        if (before > 0) {
            say(before + " of " + cells + " cells were done before");
        }
    }

    @Override
    public void ended(Cell cell, CellOutcome outcome) {
        ended++;
        if (!outcome.isDone()) {
            say("failed: " + cell.spec().label() + " on " + cell.spec().task().id() + ", seed "
                    + cell.spec().seed() + ": " + outcome.reason());
        }
        long now = System.nanoTime();
        int left = cells - before - ended;
        if (left == 0 || now - lastLine >= NANOSECONDS_BETWEEN) {
            lastLine = now;
            double secondsLeft = (now - start) / 1e9 / ended * left;
            say((before + ended) + " of " + cells + " cells"
                    + (left == 0 ? "" : ", about " + Durations.text(secondsLeft) + " left"));
        }
    }

    private void say(String line) {
        errors.println("agon: " + line);
        errors.flush();
    }

    @Override
    public void close() {
        errors.flush();
    }
}
