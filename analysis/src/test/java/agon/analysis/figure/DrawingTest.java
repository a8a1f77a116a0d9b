package agon.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.analysis.Analysis;
import agon.analysis.WrittenRun;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.OversightCurve;
import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Form;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Series;
import agon.analysis.figure.Drawing.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class DrawingTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a curve is well-formed SVG with its words as text, whatever the protocols are called")
    void svg() throws Exception {
        Drawing drawing = curves();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.file(drawing).getBytes(StandardCharsets.UTF_8)));
        assertTrue(document.getDocumentElement().getTextContent().contains("<b>&slow"));
        assertEquals(2, document.getElementsByTagName("polygon").getLength() - squares(drawing), "a band each");
        assertEquals(Svg.file(drawing), Svg.file(curves()));
    }

    @Test
    @DisplayName("the same curve as PDF: every object is where the table of places says, and nothing tells the time")
    void pdf() {
        byte[] file = Pdf.file(curves());
        assertArrayEquals(file, Pdf.file(curves()));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher places = Pattern.compile("(\\d{10}) 00000 n ").matcher(text);
        int object = 0;
        while (places.find()) {
            object++;
            assertTrue(text.startsWith(object + " 0 obj\n", Integer.parseInt(places.group(1))), "object " + object);
        }
        assertEquals(7, object);
        int table = Integer.parseInt(text.substring(text.indexOf("startxref\n") + 10, text.indexOf("\n%%EOF")));
        assertTrue(text.startsWith("xref\n", table));
        assertTrue(text.contains("(<b>&slow) Tj"));
        assertTrue(!text.contains("CreationDate"));
    }

    @Test
    @DisplayName("the same curve as PNG: three pixels a point, with bands in the colours of their protocols")
    void png() throws Exception {
        assumeTrue(Png.isPossible(), "this Java has no fonts");
        byte[] file = Png.file(curves());
        assertArrayEquals(file, Png.file(curves()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertEquals(3 * 680, image.getWidth());
        long blue = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(pixel -> (pixel & 0xFFFFFF) == 0x0072B2)
                .count();
        assertTrue(blue > 100, "pixels of the first series: " + blue);
    }

    @Test
    @DisplayName("brackets and characters that Helvetica lacks do no harm to a PDF")
    void pdfWords() {
        Drawing drawing = new Drawing(
                10, 10, "t", "d", List.of(new Words(1, 1, "f(σ\\) é", Anchor.END, 10, false, true, Plain.INK)));
        String text = new String(Pdf.file(drawing), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("(f\\(?\\\\\\) é) Tj"), text);
    }

    @Test
    @DisplayName("no two of the first twenty series look alike in colour, dashes and dots")
    void series() {
        long distinct = IntStream.range(0, 20)
                .mapToObj(Series::new)
                .map(one -> Palette.of(one) + one.dashes() + one.form())
                .distinct()
                .count();
        assertEquals(20, distinct);
    }

    @Test
    @DisplayName("scales have round ticks, and one number still has room on either side")
    void scales() {
        assertEquals(
                List.of(0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0),
                Scale.straight(new double[] {0, 1}, 0, 1).ticks());
        Scale one = Scale.straight(new double[] {5}, 0, 100);
        assertEquals(50, one.place(5), 1e-9);
        Scale wide = Scale.suiting(new double[] {50, 2e6}, 0, 1);
        assertTrue(wide.logarithmic());
        assertEquals("100.0k", wide.words(wide.ticks().get(3)));
    }

    private Drawing curves() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            run.score("<b>&slow", "sorting", seed, "accuracy", 0.6).score("fast", "sorting", seed, "accuracy", 0.9);
            for (int step = 0; step <= 2; step++) {
                run.course("<b>&slow", "sorting", seed, step, "accuracy", 0.2 + 0.1 * step + 0.05 * seed);
                run.course("fast", "sorting", seed, step, "accuracy", 0.5 + 0.2 * step - 0.05 * seed);
            }
        }
        Findings findings = Analysis.findings(run.into(folder));
        List<OversightCurve> curves = findings.curves();
        Optional<Drawing> drawing =
                Charts.curves("Curves", "accuracy", curves, protocol -> protocol.equals("fast") ? 1 : 0);
        return drawing.orElseThrow();
    }

    private static long squares(Drawing drawing) {
        return drawing.marks().stream()
                .filter(mark -> mark instanceof Dot dot && dot.form() != Form.CIRCLE)
                .count();
    }
}
