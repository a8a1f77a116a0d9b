package agon.analysis.figure;

import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Area;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Form;
import agon.analysis.figure.Drawing.Ink;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Tile;
import agon.analysis.figure.Drawing.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders drawings as PDF 1.4 (Adobe, PDF Reference, third edition, 2001): one page, in Helvetica, which every viewer has, with
 * text that can be selected. There is no date in it, so equal drawings give equal bytes.
 */
public final class Pdf {

    /** What Helvetica's own encoding in PDF can say; other characters become question marks. */
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    /** A circle from four Bézier curves: where their handles lie, in radii. */
    private static final double HANDLE = 0.5523;

    private static final double RADIUS = 3.2;

    private final StringBuilder content = new StringBuilder();
    private final double height;

    private Pdf(double height) {
        this.height = height;
    }

    /** The whole document. */
    public static byte[] file(Drawing drawing) {
        Pdf pdf = new Pdf(drawing.height());
        drawing.marks().forEach(pdf::mark);
        return document(drawing, pdf.content.toString());
    }

    private static byte[] document(Drawing drawing, String content) {
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<< /Type /Catalog /Pages 2 0 R /Lang (en) >>"));
        objects.add(ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        objects.add(ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + Svg.number(drawing.width()) + " "
                + Svg.number(drawing.height()) + "] /Contents 4 0 R /Resources << /Font << /F0 5 0 R /F1 6 0 R >>"
                + " /ExtGState << /G0 << /ca 1 >> /G1 << /ca 0.18 >> >> >> >>"));
        byte[] stream = content.getBytes(WIN_ANSI);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(ascii("<< /Length " + stream.length + " >>\nstream\n"));
        whole.writeBytes(stream);
        whole.writeBytes(ascii("\nendstream"));
        objects.add(whole.toByteArray());
        objects.add(ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        objects.add(ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"));
        objects.add(
                ("<< /Title (" + literal(drawing.title()) + ") /Subject (" + literal(drawing.description()) + ") >>")
                        .getBytes(WIN_ANSI));
        return assembled(objects);
    }

    private static byte[] assembled(List<byte[]> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.4\n"));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            String place = Integer.toString(file.size());
            places.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int table = file.size();
        int count = objects.size() + 1;
        file.writeBytes(ascii("xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count + " /Root 1 0 R /Info "
                + objects.size() + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private void mark(Mark mark) {
        if (mark instanceof Line line) {
            content.append(colour(line.ink()))
                    .append(" RG ")
                    .append(Svg.number(line.width()))
                    .append(" w [");
            content.append(line.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            content.append("] 0 d\n");
            path(line.points());
            content.append("S\n");
        } else if (mark instanceof Area area) {
            content.append("/G1 gs ").append(colour(area.ink())).append(" rg\n");
            path(area.corners());
            content.append("f /G0 gs\n");
        } else if (mark instanceof Tile tile) {
            content.append(colour(tile.ink())).append(" rg\n");
            path(tile.corners());
            content.append("f\n");
        } else if (mark instanceof Dot dot) {
            content.append(colour(dot.ink())).append(" rg\n");
            if (dot.form() == Form.CIRCLE) {
                circle(dot.x(), dot.y());
            } else {
                path(Svg.corners(dot));
            }
            content.append("f\n");
        } else {
            words((Words) mark);
        }
    }

    private void words(Words words) {
        double width = Helvetica.width(words.text(), words.size());
        double back = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.END ? width : width / 2;
        String place = words.turned()
                ? "0 1 -1 0 " + Svg.number(words.x()) + " " + Svg.number(height - words.y() - back)
                : "1 0 0 1 " + Svg.number(words.x() - back) + " " + Svg.number(height - words.y());
        content.append("BT ")
                .append(colour(words.ink()))
                .append(words.bold() ? " rg /F1 " : " rg /F0 ")
                .append(Svg.number(words.size()))
                .append(" Tf ")
                .append(place)
                .append(" Tm (")
                .append(literal(words.text()))
                .append(") Tj ET\n");
    }

    private void path(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            content.append(point(points[i], points[i + 1])).append(i == 0 ? " m\n" : " l\n");
        }
    }

    private void circle(double x, double y) {
        double r = RADIUS;
        double h = HANDLE * r;
        content.append(point(x + r, y)).append(" m\n");
        curve(x + r, y + h, x + h, y + r, x, y + r);
        curve(x - h, y + r, x - r, y + h, x - r, y);
        curve(x - r, y - h, x - h, y - r, x, y - r);
        curve(x + h, y - r, x + r, y - h, x + r, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        content.append(point(x1, y1) + " " + point(x2, y2) + " " + point(x, y) + " c\n");
    }

    private String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(height - y);
    }

    private static String colour(Ink ink) {
        String hex = Palette.of(ink);
        StringBuilder parts = new StringBuilder();
        for (int i = 1; i < hex.length(); i += 2) {
            parts.append(i == 1 ? "" : " ").append(Svg.number(Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0));
        }
        return parts.toString();
    }

    private static String literal(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
