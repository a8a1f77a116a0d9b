package agon.engine.worker;

import agon.engine.cell.CellOutcome;
import agon.engine.cell.CellRun;
import agon.engine.cell.Failure;
import agon.engine.cell.Json;
import agon.engine.plugin.Plugins;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The main class of a worker JVM: serves cells until its standard input ends. */
final class Worker {

    private final CellRun run;
    private final OutputStream replies;

    private Worker(CellRun run, OutputStream replies) {
        this.run = run;
        this.replies = replies;
    }

    /** @param arguments the folder of cells and, if there is one, the data folder */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CellLogStream log = new CellLogStream(new FileOutputStream(FileDescriptor.err));
        PrintStream printed = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(System.in, requests), "requests");
        reader.setDaemon(true);
        reader.start();
        Optional<Path> dataFolder = arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
        CellRun run = new CellRun(Plugins.onClassPath(), dataFolder, Path.of(arguments[0]), log);
        new Worker(run, new FileOutputStream(FileDescriptor.out)).serve(requests);
    }

    /** Reads while a cell is running, too: when the parent is gone, nobody wants its result. */
    private static void read(InputStream input, BlockingQueue<String> requests) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(line);
            }
        } catch (IOException e) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(0);
    }

    private void serve(BlockingQueue<String> requests) throws IOException, InterruptedException {
        send(new Reply(Optional.empty()));
        boolean sound = true;
        while (sound) {
            Request request = Json.MAPPER.readValue(requests.take(), Request.class);
            CellOutcome outcome = run.run(request.cell(), request.attempt());
            send(new Reply(Optional.of(outcome)));
            sound = !outcome.failure().map(Failure::spoilsTheWorker).orElse(false);
        }
        Runtime.getRuntime().halt(1);
    }

    private void send(Reply reply) throws JsonProcessingException {
        String line = reply.line();
        try {
            replies.write(line.getBytes(StandardCharsets.UTF_8));
            replies.flush();
        } catch (IOException e) {
            // The parent is gone; its end of the other pipe says the same.
            Runtime.getRuntime().halt(0);
        }
    }
}
