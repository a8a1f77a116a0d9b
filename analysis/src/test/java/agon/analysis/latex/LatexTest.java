package agon.analysis.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.api.card.Citation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatexTest {

    private static final Citation SOURCE =
            new Citation("a&b{2018}", "Müller, Ö. & Sons", "100 % of $x_1$ {braced}", "arXiv:1", 2018);

    @TempDir
    Path folder;

    @Test
    @DisplayName("the best is bold, who is not distinguishable from it has a dagger, and every row has every column")
    void marks() throws IOException {
        Analysis.of(hostile().into(folder));
        String table = Files.readString(folder.resolve("tables/scores-iid.tex"));
        assertTrue(table.contains("supervised & \\textbf{"), table);
        assertTrue(table.contains("$^\\dagger$"), table);
        assertFalse(table.lines()
                .anyMatch(line -> line.startsWith("debate & \\textbf") || line.contains("debate & 0.6$^")));
        for (String name : List.of("scores-iid.tex", "comparisons.tex")) {
            List<String> lines = Files.readAllLines(folder.resolve("tables").resolve(name));
            long columns = -1;
            for (String line : lines) {
                if (line.endsWith(" \\\\") && !line.startsWith("\\multicolumn")) {
                    long here = line.replace("\\&", "")
                            .chars()
                            .filter(letter -> letter == '&')
                            .count();
                    assertTrue(columns < 0 || columns == here, line);
                    columns = here;
                }
            }
        }
    }

    @Test
    @DisplayName("nothing that LaTeX would act on is left in text")
    void escaped() {
        assertEquals(
                "50\\% \\{a\\_b\\} \\#1 \\& \\$x\\$ \\textasciicircum{}2 \\textasciitilde{} \\textbackslash{}end",
                Latex.escaped("50% {a_b} #1 & $x$ ^2 ~ \\end"));
        assertEquals("[U+03c3](1) é Š -- $-$1", Latex.escaped("σ(1) é Š – −1"));
    }

    @Test
    @DisplayName("tables, methods, bibliography and a figure compile, where there is a LaTeX")
    void compiles() throws IOException, InterruptedException {
        assumeTrue(isOnPath("pdflatex") && isOnPath("bibtex"), "no LaTeX is installed");
        Analysis.of(hostile().into(folder), id -> List.of(SOURCE));
        String figure;
        try (Stream<Path> figures = Files.list(folder.resolve("figures"))) {
            figure = figures.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(folder.resolve("paper.tex"), """
                \\documentclass{article}
                \\usepackage[T1]{fontenc}
                \\usepackage[utf8]{inputenc}
                \\usepackage{booktabs,graphicx}
                \\begin{document}
                \\input{tables/methods}
                \\nocite{*}
                \\input{tables/scores-iid}
                \\input{tables/comparisons}
                \\includegraphics{figures/%s}
                \\bibliographystyle{plain}
                \\bibliography{tables/references}
                \\end{document}
                """.formatted(figure));
        run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper.tex");
        run("bibtex", "paper");
        run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper.tex");
        run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper.tex");
        String log = Files.readString(folder.resolve("paper.log"), StandardCharsets.ISO_8859_1);
        assertFalse(log.contains("undefined"), log);
    }

    private static WrittenRun hostile() {
        WrittenRun run = Answers.contest(3);
        for (int seed = 0; seed < 3; seed++) {
            run.judged("50%_of_{σ}&co", "sorting", seed, Answers.right(0.5, 300, seed))
                    .judged("twin", "sorting", seed, Answers.right(0.98, 300, 900 + seed))
                    .spent("50%_of_{σ}&co", "sorting", seed, "overseer.rate", 10);
        }
        return run;
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said.txt"), StandardCharsets.ISO_8859_1));
    }
}
