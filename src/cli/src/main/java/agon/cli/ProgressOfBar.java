package agon.cli;

import agon.engine.cell.CellOutcome;
import agon.engine.plan.Cell;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves, with the time that is left. */
final class ProgressOfBar implements Progress {

    private static final int MILLISECONDS = 500;

    private final ProgressBar bar;
    private int failed;

    ProgressOfBar(int cells, int before) {
        bar = new ProgressBarBuilder()
                .setTaskName("cells")
                .setInitialMax(cells)
                .startsFrom(before, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void ended(Cell cell, CellOutcome outcome) {
        if (!outcome.isDone()) {
            failed++;
            bar.setExtraMessage(" " + failed + " failed");
        }
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
