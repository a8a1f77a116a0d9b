package agon.benchmarks;

import agon.analysis.Analysis;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million answers of a run, read, aggregated, tested and rendered, in one gigabyte and without a warm-up, as {@code agon report}
 * does it: ten protocols with five seeds, each asked ten thousand questions of either split.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MillionAnswers {

    private static final int PROTOCOLS = 10;
    private static final int SEEDS = 5;
    private static final int QUESTIONS = 10_000;

    private Path folder = Path.of("");

    /** Writes the run. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("million-answers");
        writeInto(folder);
    }

    /** Works out what the run shows, and writes all that is written of it. */
    @Benchmark
    public Object analyse() {
        return Analysis.of(folder);
    }

    /** Deletes the run. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A run whose protocols are right more often the higher their number. */
    static void writeInto(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder cells = new StringBuilder();
        try (BufferedWriter items = Files.newBufferedWriter(folder.resolve("items.csv"));
                BufferedWriter results = Files.newBufferedWriter(folder.resolve("results.csv"))) {
            items.write("cell,protocol,task,seed,split,question,correct,error,prediction,confidence,variant\n");
            results.write("cell,protocol,task,learner,variant,seed,split,metric,unit,value,n\n");
            for (int protocol = 0; protocol < PROTOCOLS; protocol++) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    String cell = String.format("%08x", protocol * SEEDS + seed);
                    String from = cell + ",protocol-" + protocol + ",sorting,";
                    double chance = 0.5 + 0.03 * protocol + 0.01 * random.nextDouble();
                    for (String split : new String[] {"iid", "shifted"}) {
                        int right = 0;
                        for (int question = 0; question < QUESTIONS; question++) {
                            boolean correct = random.nextDouble() < chance;
                            right += correct ? 1 : 0;
                            items.write(from + seed + "," + split + ",question " + question + " of " + split + ","
                                    + (correct ? 1 : 0) + ",,7,0.5,\n");
                        }
                        results.write(from + "mlp,," + seed + "," + split + ",accuracy,fraction,"
                                + (double) right / QUESTIONS + "," + QUESTIONS + "\n");
                    }
                    cells.append(cells.isEmpty() ? "" : ",\n")
                            .append("{\"hash\": \"" + cell + "\", \"protocol\": \"protocol-" + protocol
                                    + "\", \"task\": \"sorting\", \"variant\": \"\", \"seed\": " + seed
                                    + ", \"state\": \"done\", \"reason\": \"\"}");
                }
            }
            Files.writeString(folder.resolve("manifest.json"), "{\"cells\": [" + cells + "]}\n");
        }
    }
}
