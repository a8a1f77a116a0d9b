package agon.engine.worker;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellOutcome;
import agon.engine.cell.Failure;
import agon.engine.cell.Json;
import agon.engine.plan.Cell;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker JVM, seen from its parent. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final Duration TO_END = Duration.ofSeconds(5);
    private static final double NANOSECONDS = 1e9;

    private final Process process;
    private final BufferedWriter requests;
    private final BlockingQueue<Optional<Reply>> replies;

    private WorkerProcess(Process process, BlockingQueue<Optional<Reply>> replies) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.replies = replies;
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @throws IOException if it cannot be started
     */
    static WorkerProcess start(WorkerCommand command, int number) throws IOException, InterruptedException {
        Process process = command.start(number);
        BlockingQueue<Optional<Reply>> replies = new LinkedBlockingQueue<>();
        Thread reader =
                new Thread(() -> read(process.inputReader(StandardCharsets.UTF_8), replies), "worker-" + number);
        reader.setDaemon(true);
        reader.start();
        WorkerProcess worker = new WorkerProcess(process, replies);
        Optional<Optional<Reply>> ready = worker.await(TO_START);
        if (ready.flatMap(reply -> reply).isEmpty()) {
            worker.kill();
            List<String> printed = Files.readAllLines(command.log(number));
            String last = printed.isEmpty() ? "it printed nothing" : printed.get(printed.size() - 1);
            throw new IOException("a worker cannot be started: " + last + " (see " + command.log(number) + ")");
        }
        return worker;
    }

    /** Runs a cell; a worker that does not reply in time is killed. */
    CellOutcome run(Cell cell, Attempt attempt, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        try {
            requests.write(Json.MAPPER.writeValueAsString(new Request(cell, attempt)));
            requests.newLine();
            requests.flush();
        } catch (IOException e) {
            return crashed(cell, start);
        }
        Optional<Optional<Reply>> reply = await(limit);
        if (reply.isEmpty()) {
            kill();
            String reason = "took longer than its limit of " + limit.toSeconds() + " s";
            return CellOutcome.failed(cell.hash(), Failure.TIME_LIMIT, reason, seconds(start));
        }
        return reply.get().flatMap(Reply::outcome).orElseGet(() -> crashed(cell, start));
    }

    private CellOutcome crashed(Cell cell, long start) {
        kill();
        String reason = "the worker died with exit code " + process.exitValue();
        return CellOutcome.failed(cell.hash(), Failure.CRASH, reason, seconds(start));
    }

    /** A reply; an empty one when the worker is gone; nothing if the time is over. */
    private Optional<Optional<Reply>> await(Duration limit) throws InterruptedException {
        return Optional.ofNullable(replies.poll(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void read(BufferedReader lines, BlockingQueue<Optional<Reply>> replies) {
        try (lines) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Reply.read(line).ifPresent(reply -> replies.add(Optional.of(reply)));
            }
        } catch (IOException e) {
            // The worker is gone, which is what the end says as well.
        }
        replies.add(Optional.empty());
    }

    /** Kills the process and waits until it is gone, so that nobody writes into the cell's folder any more. */
    private void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the worker, which halts when its input ends. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOSECONDS;
    }
}
