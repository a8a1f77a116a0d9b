package agon.engine.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What cells took in an earlier run, on average by protocol and task. Settings may have changed since, so it serves
 * estimates alone.
 */
public final class EarlierRun {

    private static final String SECONDS = "seconds";

    /** One kind of cell; variants are told apart only where tasks are swept. */
    private record Kind(String protocol, String task, String variant) {

        private static Kind of(CSVRecord row) {
            return new Kind(row.get("protocol"), row.get("task"), row.get("variant"));
        }

        private static Kind of(CellSpec cell) {
            return new Kind(cell.label(), cell.task().id(), cell.variant());
        }
    }

    private static final class Mean {

        private double sum;
        private int count;
    }

    private final Map<Kind, SortedMap<String, Mean>> means = new LinkedHashMap<>();

    private EarlierRun() {}

    /**
     * Reads {@code timings.csv} and {@code ledger.csv} of a run's folder, if they are there; rows that cannot be read are
     * passed over.
     */
    public static EarlierRun read(Path folder) {
        EarlierRun run = new EarlierRun();
        run.add(folder.resolve("timings.csv"), "", SECONDS);
        run.add(folder.resolve("ledger.csv"), "channel", "count");
        return run;
    }

    /** Seconds that a cell of this kind took on average, if any was run. */
    Optional<Double> seconds(CellSpec cell) {
        return Optional.ofNullable(mean(cell).get(SECONDS));
    }

    /** What a cell of this kind was charged on average, by channel; empty if none was run. */
    SortedMap<String, Double> spent(CellSpec cell) {
        SortedMap<String, Double> spent = mean(cell);
        spent.remove(SECONDS);
        return spent;
    }

    private SortedMap<String, Double> mean(CellSpec cell) {
        SortedMap<String, Double> values = new TreeMap<>();
        means.getOrDefault(Kind.of(cell), new TreeMap<>())
                .forEach((name, mean) -> values.put(name, mean.sum / mean.count));
        return values;
    }

    private void add(Path file, String nameColumn, String valueColumn) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser rows = format.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.isConsistent() && row.isMapped(valueColumn) && row.isMapped("variant")) {
                    add(Kind.of(row), nameColumn.isEmpty() ? valueColumn : row.get(nameColumn), row.get(valueColumn));
                }
            }
        } catch (IOException thrown) {
            throw new UncheckedIOException("cannot read " + file, thrown);
        }
    }

    private void add(Kind kind, String name, String value) {
        try {
            double number = Double.parseDouble(value);
            Mean mean =
                    means.computeIfAbsent(kind, unseen -> new TreeMap<>()).computeIfAbsent(name, unseen -> new Mean());
            mean.sum += number;
            mean.count++;
        } catch (NumberFormatException unreadable) {
            // A torn row of a run that was killed; the others still tell.
        }
    }
}
