package agon.engine.worker;

import agon.engine.plan.Cell;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Runs cells in worker JVMs, each of which serves many: the next cell of the list goes to the next worker that is free.
 *
 * @param command how workers are started
 * @param workers how many at once, at least 1
 * @param limit the longest that an attempt at a cell may take
 */
public record WorkerPool(WorkerCommand command, int workers, Duration limit) implements CellRunner {

    /** The longest that an attempt at a cell may take when nobody says otherwise. */
    public static final Duration DEFAULT_LIMIT = Duration.ofHours(1);

    private static final Duration TO_END = Duration.ofMinutes(1);

    @Override
    public void run(List<Cell> cells, CellListener listener) throws IOException, InterruptedException {
        Queue<Cell> waiting = new ConcurrentLinkedQueue<>(cells);
        int count = Math.min(workers, cells.size());
        if (count == 0) {
            return;
        }
        CellListener heard = new OneAtATime(listener);
        ExecutorService desks = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                ends.add(desks.submit(new WorkerDesk(command, number, limit, waiting, heard)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw cause(e);
        } finally {
            // Whoever still works is interrupted, and takes its worker down.
            desks.shutdownNow();
            desks.awaitTermination(TO_END.toSeconds(), TimeUnit.SECONDS);
            removeEmptyLogs();
        }
    }

    private static IOException cause(ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
            return io;
        }
        throw new IllegalStateException(e.getCause());
    }

    private void removeEmptyLogs() throws IOException {
        if (!Files.isDirectory(command.logs())) {
            return;
        }
        boolean empty = true;
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(command.logs())) {
            for (Path log : logs) {
                if (Files.size(log) == 0) {
                    Files.delete(log);
                } else {
                    empty = false;
                }
            }
        }
        if (empty) {
            Files.delete(command.logs());
        }
    }
}
