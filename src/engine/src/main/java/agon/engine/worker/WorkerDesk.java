package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellFolder;
import agon.engine.cell.CellOutcome;
import agon.engine.cell.Failure;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Keeps one worker busy, and replaces it when it dies. */
final class WorkerDesk implements Callable<@Nullable Void> {

    private final WorkerCommand command;
    private final int number;
    private final Duration limit;
    private final Queue<Cell> waiting;
    private final CellListener listener;
    private Optional<WorkerProcess> worker = Optional.empty();

    WorkerDesk(WorkerCommand command, int number, Duration limit, Queue<Cell> waiting, CellListener listener) {
        this.command = command;
        this.number = number;
        this.limit = limit;
        this.waiting = waiting;
        this.listener = listener;
    }

    @Override
    public @Nullable Void call() throws IOException, InterruptedException {
        try {
            for (Cell cell = waiting.poll(); cell != null; cell = waiting.poll()) {
                CellOutcome outcome = attempt(cell, 1);
                if (outcome.failure().map(Failure::worthARetry).orElse(false)) {
                    outcome = attempt(cell, 2);
                }
                if (outcome.failure().equals(Optional.of(Failure.STORAGE))) {
                    throw new IOException(outcome.reason());
                }
                listener.ended(cell, outcome);
            }
            return null;
        } catch (IOException | RuntimeException e) {
            // The others end with the cells that they have.
            waiting.clear();
            throw e;
        } finally {
            dismiss();
        }
    }

    private CellOutcome attempt(Cell cell, int attemptNumber) throws IOException, InterruptedException {
        Attempt attempt = new Attempt(attemptNumber, number);
        if (worker.isEmpty()) {
            worker = Optional.of(WorkerProcess.start(command, number));
        }
        listener.started(cell, attempt);
        CellOutcome outcome = worker.get().run(cell, attempt, limit);
        if (outcome.failure().map(Failure::spoilsTheWorker).orElse(false)) {
            dismiss();
            new CellFolder(command.cells(), cell.hash()).fail();
        }
        return outcome;
    }

    private void dismiss() {
        worker.ifPresent(WorkerProcess::close);
        worker = Optional.empty();
    }
}
