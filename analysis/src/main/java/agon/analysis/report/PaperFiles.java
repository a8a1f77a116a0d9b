package agon.analysis.report;

import agon.analysis.figure.Pdf;
import agon.analysis.finding.Conclusions;
import agon.analysis.finding.Finding;
import agon.analysis.finding.FindingTable;
import agon.analysis.finding.RegionFigure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code summary.csv}, {@code comparisons.csv}, {@code costs.csv}, {@code ranks.csv}, {@code reliability.csv}, {@code strengths.csv}, {@code schema.json} and the
 * files and figures of the finding into a run folder, over earlier ones; those of a finding that is no longer asked for are deleted.
 * Equal conclusions give equal bytes.
 */
public final class PaperFiles {

    /** Every figure that some kind of finding draws. */
    private static final List<String> FIGURES =
            List.of("figures/deployment-gate.svg", "figures/deployment-gate.pdf", "figures/deployment-gate.png");

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
            for (String figure : FIGURES) {
                Files.deleteIfExists(folder.resolve(figure));
            }
            for (PaperTable table : PaperTables.of(conclusions.findings())) {
                write(table.name(), table.toCsv());
            }
            for (FindingTable ofContests : List.of(conclusions.reliability(), conclusions.strengths())) {
                PaperTable table = FindingTables.table(ofContests);
                write(table.name(), table.toCsv());
            }
            for (PaperTable table : conclusions.finding().map(FindingTables::of).orElse(List.of())) {
                write(table.name(), table.toCsv());
            }
            for (RegionFigure figure :
                    conclusions.finding().map(Finding::figures).orElse(List.of())) {
                Files.createDirectories(folder.resolve(figure.file()).getParent());
                write(figure.file(), new RegionSvg(figure).render());
                Files.write(folder.resolve(figure.file().replace(".svg", ".pdf")), Pdf.file(RegionDrawing.of(figure)));
            }
            write("schema.json", schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every column of every CSV file in a run folder means: a Frictionless tabular data package. */
    public static String schema() throws IOException {
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
