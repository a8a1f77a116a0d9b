package agon.analysis.report;

import agon.analysis.finding.Conclusions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code summary.csv}, {@code comparisons.csv}, {@code costs.csv}, {@code ranks.csv}, {@code reliability.csv}, {@code schema.json} and the
 * files of the finding into a run folder, over earlier ones; files of a finding that is no longer asked for are deleted.
 * Equal conclusions give equal bytes.
 */
public final class PaperFiles {

    private final Path folder;

    public PaperFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException if the folder cannot be written */
    public void write(Conclusions conclusions) {
        try {
            for (String file : FindingTables.FILES) {
                Files.deleteIfExists(folder.resolve(file));
            }
            for (PaperTable table : PaperTables.of(conclusions.findings())) {
                write(table.name(), table.toCsv());
            }
            PaperTable reliability = FindingTables.table(conclusions.reliability());
            write(reliability.name(), reliability.toCsv());
            for (PaperTable table : conclusions.finding().map(FindingTables::of).orElse(List.of())) {
                write(table.name(), table.toCsv());
            }
            write("schema.json", schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every column of every CSV file in a run folder means: a Frictionless tabular data package. */
    static String schema() throws IOException {
        try (InputStream stream = PaperFiles.class.getResourceAsStream("schema.json")) {
            if (stream == null) {
                throw new IOException("schema.json is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
