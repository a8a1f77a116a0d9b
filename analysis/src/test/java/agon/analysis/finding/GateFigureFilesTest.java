package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.analysis.Analysis;
import agon.analysis.figure.Png;
import agon.analysis.page.ReportFiles;
import agon.analysis.report.RegionDrawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The figure of the deployment gate")
final class GateFigureFilesTest {

    private static final int PIXELS_A_POINT = 3;

    @TempDir
    private Path folder;

    private Conclusions conclusions() throws IOException {
        return Analysis.of(RewardRuns.gates().into(folder));
    }

    private Path figure(String ending) {
        return folder.resolve("figures/deployment-gate." + ending);
    }

    @Test
    @DisplayName("says in the PDF what the SVG says, as text that can be selected, and has the same bytes each time")
    void pdf() throws IOException {
        RegionFigure figure = conclusions().finding().orElseThrow().figures().get(0);
        byte[] first = Files.readAllBytes(figure("pdf"));
        String pdf = new String(first, StandardCharsets.ISO_8859_1);
        String svg = Files.readString(figure("svg"));
        assertTrue(pdf.startsWith("%PDF-1.4") && pdf.endsWith("%%EOF\n"), "a whole file");
        assertTrue(pdf.contains("(" + figure.title() + ") Tj"), pdf);
        for (String row : figure.rows()) {
            assertTrue(pdf.contains("(" + row + ") Tj") && svg.contains(row), row);
        }
        for (RegionFigure.Panel panel : figure.panels()) {
            assertTrue(pdf.contains("(" + panel.title() + ") Tj") && svg.contains(panel.title()), panel.title());
        }
        assertFalse(pdf.contains("CreationDate"));
        conclusions();
        assertArrayEquals(first, Files.readAllBytes(figure("pdf")));
    }

    @Test
    @DisplayName("is drawn as PNG where that is asked for: the whole drawing, with fields in more than one colour")
    void png() throws IOException {
        assumeTrue(Png.isPossible(), "this Java has no fonts");
        Conclusions conclusions = conclusions();
        assertFalse(Files.exists(figure("png")));
        new ReportFiles(folder).drawPictures(conclusions);
        byte[] first = Files.readAllBytes(figure("png"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(first));
        RegionFigure figure = conclusions.finding().orElseThrow().figures().get(0);
        assertEquals(Math.ceil(PIXELS_A_POINT * RegionDrawing.of(figure).width()), image.getWidth());
        assertEquals(Math.ceil(PIXELS_A_POINT * RegionDrawing.of(figure).height()), image.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += PIXELS_A_POINT) {
            for (int y = 0; y < image.getHeight(); y += PIXELS_A_POINT) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 3, "white, ink and fields: " + colours.size());
        new ReportFiles(folder).drawPictures(conclusions);
        assertArrayEquals(first, Files.readAllBytes(figure("png")));
        Analysis.of(folder);
        assertFalse(Files.exists(figure("png")), "of an earlier rendering, which this one did not draw");
    }
}
