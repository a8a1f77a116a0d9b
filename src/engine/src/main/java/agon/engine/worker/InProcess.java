package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellOutcome;
import agon.engine.cell.CellRun;
import agon.engine.cell.Failure;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Runs cells in this JVM, one after the other: for tests and debuggers. A cell that hangs or crashes takes everything with
 * it.
 *
 * @param run runs one cell
 */
public record InProcess(CellRun run) implements CellRunner {

    @Override
    public void run(List<Cell> cells, CellListener listener) throws IOException, InterruptedException {
        for (Cell cell : cells) {
            CellOutcome outcome = attempt(cell, 1, listener);
            if (outcome.failure().map(Failure::worthARetry).orElse(false)) {
                outcome = attempt(cell, 2, listener);
            }
            if (outcome.failure().equals(Optional.of(Failure.STORAGE))) {
                throw new IOException(outcome.reason());
            }
            listener.ended(cell, outcome);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private CellOutcome attempt(Cell cell, int number, CellListener listener) {
        Attempt attempt = new Attempt(number, 0);
        listener.started(cell, attempt);
        return run.run(cell, attempt);
    }
}
