package agon.analysis.page;

import agon.analysis.figure.Pdf;
import agon.analysis.figure.Png;
import agon.analysis.figure.Svg;
import agon.analysis.finding.Conclusions;
import agon.analysis.latex.LatexTables;
import agon.analysis.latex.MethodsText;
import agon.analysis.report.Methods;
import agon.analysis.report.RegionDrawing;
import agon.analysis.results.Background;
import agon.analysis.results.Run;
import agon.api.card.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code report.html}, {@code figures} and {@code tables} into a run folder, over earlier ones. What is in those folders
 * under other names stays.
 */
public final class ReportFiles {

    private static final Pattern DRAWN = Pattern.compile("(curves|front|ranks)-.*\\.(svg|pdf|png)");
    private static final Pattern SET =
            Pattern.compile("(scores-.*|comparisons|strengths|methods)\\.tex|references\\.bib");

    private final Path folder;

    public ReportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the files; equal input gives equal bytes.
     *
     * @param citations sources of protocols, tasks and learners; those of tests are added
     * @throws UncheckedIOException if the folder cannot be written
     */
    public void write(Run run, Conclusions conclusions, Background background, List<Citation> citations) {
        List<Citation> all = sorted(citations, Methods.citations(conclusions.findings()));
        write("report.html", ReportPage.render(run, conclusions, background, all));
        deleteEarlier("figures", DRAWN);
        deleteEarlier("tables", SET);
        FigureFiles.of(conclusions.findings()).forEach((name, drawing) -> {
            write("figures/" + name + ".svg", Svg.file(drawing));
            write("figures/" + name + ".pdf", Pdf.file(drawing));
        });
        LatexTables.of(conclusions.findings()).forEach((name, table) -> write("tables/" + name, table));
        LatexTables.strengths(conclusions.strengths()).ifPresent(table -> write("tables/strengths.tex", table));
        write("tables/methods.tex", MethodsText.paragraphs(conclusions.findings()));
        write("tables/references.bib", MethodsText.bibliography(all));
    }

    /**
     * Draws the figures as PNG too.
     *
     * @throws IllegalStateException where this Java has no fonts
     */
    public void drawPictures(Conclusions conclusions) {
        FigureFiles.of(conclusions.findings())
                .forEach((name, drawing) -> write("figures/" + name + ".png", Png.file(drawing)));
        conclusions
                .finding()
                .ifPresent(finding -> finding.figures()
                        .forEach(figure ->
                                write(figure.file().replace(".svg", ".png"), Png.file(RegionDrawing.of(figure)))));
    }

    /** What an earlier rendering left and this one may not write again. */
    private void deleteEarlier(String subfolder, Pattern names) {
        Path files = folder.resolve(subfolder);
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> listed = Files.list(files)) {
            for (Path file : listed.toList()) {
                if (names.matcher(file.getFileName().toString()).matches()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By key, each key once. */
    private static List<Citation> sorted(List<Citation> some, List<Citation> others) {
        TreeMap<String, Citation> byKey = new TreeMap<>(Comparator.naturalOrder());
        some.forEach(citation -> byKey.putIfAbsent(citation.key(), citation));
        others.forEach(citation -> byKey.putIfAbsent(citation.key(), citation));
        return new ArrayList<>(byKey.values());
    }

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
