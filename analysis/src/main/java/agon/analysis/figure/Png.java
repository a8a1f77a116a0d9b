package agon.analysis.figure;

import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Area;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Form;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Tile;
import agon.analysis.figure.Drawing.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Renders drawings as PNG, for programs that show neither SVG nor PDF. Letters are those of the machine, so equal drawings give
 * equal bytes on one machine, and similar pictures on all.
 */
public final class Png {

    /** Pixels a point: 216 dots an inch. */
    private static final int SCALE = 3;

    private static final double RADIUS = 3.2;
    private static final int QUARTER = 46;

    private Png() {}

    /** Whether this Java has letters to draw with; one without a window system may have none. */
    public static boolean isPossible() {
        try {
            FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
            return new Font(Font.SANS_SERIF, Font.PLAIN, 10)
                            .getStringBounds("a", context)
                            .getWidth()
                    > 0;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // What is thrown depends on the release of Java, and each means that no font was found.
            return false;
        }
    }

    /**
     * The whole file, on white.
     *
     * @throws IllegalStateException where {@link #isPossible} is not so
     */
    public static byte[] file(Drawing drawing) {
        if (!isPossible()) {
            throw new IllegalStateException("this Java has no fonts");
        }
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        drawing.marks().forEach(mark -> draw(mark, graphics));
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void draw(Mark mark, Graphics2D graphics) {
        if (mark instanceof Line line) {
            graphics.setColor(Color.decode(Palette.of(line.ink())));
            graphics.setStroke(stroke(line));
            graphics.draw(path(line.points()));
        } else if (mark instanceof Area area) {
            Color full = Color.decode(Palette.of(area.ink()));
            graphics.setColor(new Color(full.getRed(), full.getGreen(), full.getBlue(), QUARTER));
            graphics.fill(path(area.corners()));
        } else if (mark instanceof Tile tile) {
            graphics.setColor(Color.decode(Palette.of(tile.ink())));
            graphics.fill(path(tile.corners()));
        } else if (mark instanceof Dot dot) {
            graphics.setColor(Color.decode(Palette.of(dot.ink())));
            graphics.fill(
                    dot.form() == Form.CIRCLE
                            ? new Ellipse2D.Double(dot.x() - RADIUS, dot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
                            : path(Svg.corners(dot)));
        } else {
            write((Words) mark, graphics);
        }
    }

    private static BasicStroke stroke(Line line) {
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i);
        }
        float width = (float) line.width();
        return dashes.length == 0
                ? new BasicStroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static void write(Words words, Graphics2D graphics) {
        Font font =
                new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) words.size());
        double width = font.getStringBounds(words.text(), graphics.getFontRenderContext())
                .getWidth();
        double back = words.anchor() == Anchor.START ? 0 : words.anchor() == Anchor.END ? width : width / 2;
        AffineTransform before = graphics.getTransform();
        graphics.setFont(font);
        graphics.setColor(Color.decode(Palette.of(words.ink())));
        graphics.translate(words.x(), words.y());
        if (words.turned()) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.drawString(words.text(), (float) -back, 0);
        graphics.setTransform(before);
    }

    private static Path2D path(double[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
