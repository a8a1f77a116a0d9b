package agon.engine.worker;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a worker JVM is started: with this JVM's Java, class path and settings of libraries, little memory, and one thread
 * of arithmetic.
 *
 * @param cells the folder of all cells, which exists
 * @param logs the folder for what workers print outside of any cell; made when needed
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param heapMebibytes Java heap of a worker; native libraries need as much again beside it
 */
public record WorkerCommand(Path cells, Path logs, Optional<Path> dataFolder, int heapMebibytes) {

    /** Keeps a worker with PyTorch under 2 GB. */
    public static final int DEFAULT_HEAP_MEBIBYTES = 900;

    private static final int FIRST_JAVA_TO_ASK_FOR_NATIVE_ACCESS = 22;
    private static final List<String> PASSED_ON = List.of("agon.", "ai.djl.", "logback.");

    /** Sums are split by thread and by the alignment of memory unless told otherwise, and then differ in the last bit. */
    private static final Map<String, String> REPEATABLE_ARITHMETIC =
            Map.of("OMP_NUM_THREADS", "1", "MKL_NUM_THREADS", "1", "MKL_CBWR", "AUTO", "MALLOC_ARENA_MAX", "2");

    /** Starts one; the logs of workers of one number follow each other in one file. */
    Process start(int number) throws IOException {
        Files.createDirectories(logs);
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(REPEATABLE_ARITHMETIC);
        return builder.redirectError(Redirect.appendTo(log(number).toFile())).start();
    }

    Path log(int number) {
        return logs.resolve("worker-" + number + ".log");
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-Xmx" + heapMebibytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + logs.resolve("crash-%p.log").toAbsolutePath());
        command.add("-Djava.awt.headless=true");
        if (Runtime.version().feature() >= FIRST_JAVA_TO_ASK_FOR_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        if (System.getProperty("ai.djl.offline") == null) {
            command.add("-Dai.djl.offline=true");
        }
        for (String name : new TreeSet<>(System.getProperties().stringPropertyNames())) {
            if (PASSED_ON.stream().anyMatch(name::startsWith)) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Worker.class.getName());
        command.add(cells.toAbsolutePath().toString());
        dataFolder.ifPresent(folder -> command.add(folder.toAbsolutePath().toString()));
        return command;
    }
}
