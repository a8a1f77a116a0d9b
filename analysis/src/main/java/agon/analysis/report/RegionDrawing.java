package agon.analysis.report;

import agon.analysis.figure.Drawing;
import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Ink;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Shade;
import agon.analysis.figure.Drawing.Tile;
import agon.analysis.figure.Drawing.Words;
import agon.analysis.finding.RegionFigure;
import agon.analysis.finding.RegionFigure.Field;
import agon.analysis.finding.RegionFigure.Panel;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;

/** A figure of regions as a drawing, for PDF and PNG; it says what {@link RegionSvg} says, in the same places. */
public final class RegionDrawing {

    private static final double TEXT = 11;
    private static final double SMALL = 9;
    private static final Ink WHITE = new Shade("#ffffff");
    private static final Ink PALE = new Shade("#bbbbbb");

    private final RegionFigure figure;
    private final double largest;
    private final List<Mark> marks = new ArrayList<>();

    private RegionDrawing(RegionFigure figure) {
        this.figure = figure;
        this.largest = RegionSvg.largest(figure);
    }

    /** Equal figures give equal drawings. */
    public static Drawing of(RegionFigure figure) {
        return new RegionDrawing(figure).drawing();
    }

    private Drawing drawing() {
        double left = RegionSvg.MARGIN
                + RegionSvg.LEGEND_LINE
                + RegionSvg.LETTER
                        * figure.rows().stream().mapToInt(String::length).max().orElse(0);
        double bottom = RegionSvg.TOP + RegionSvg.FIELD_HEIGHT * figure.rows().size();
        words(RegionSvg.MARGIN, 22, Anchor.START, 14, true, Plain.INK, figure.title());
        words(RegionSvg.MARGIN, 46, "Rows: " + figure.rowTitle());
        for (int row = 0; row < figure.rows().size(); row++) {
            double middle = RegionSvg.TOP + RegionSvg.FIELD_HEIGHT * (row + 0.5) + 4;
            words(
                    left - 8,
                    middle,
                    Anchor.END,
                    TEXT,
                    false,
                    Plain.INK,
                    figure.rows().get(row));
        }
        double right = left;
        for (Panel panel : figure.panels()) {
            panel(panel, right, bottom);
            right += RegionSvg.panelWidth(panel) + RegionSvg.PANEL_GAP;
        }
        words(left, bottom + 2 * RegionSvg.LEGEND_LINE - 4, "Columns: " + figure.columnTitle());
        double end = legend(left, bottom + 3 * RegionSvg.LEGEND_LINE);
        double longest = Math.max(figure.title().length(), figure.rowTitle().length());
        double width = Math.max(right, 2 * RegionSvg.MARGIN + RegionSvg.LETTER * longest);
        return new Drawing(width, end + RegionSvg.MARGIN, figure.title(), figure.rowTitle(), marks);
    }

    private void panel(Panel panel, double x, double bottom) {
        words(x, RegionSvg.TOP - 10, Anchor.START, TEXT, true, Plain.INK, panel.title());
        for (int column = 0; column < panel.columns().size(); column++) {
            double middle = x + RegionSvg.FIELD_WIDTH * (column + 0.5);
            words(
                    middle,
                    bottom + 16,
                    Anchor.MIDDLE,
                    TEXT,
                    false,
                    Plain.INK,
                    panel.columns().get(column));
        }
        panel.fields().forEach(field -> field(field, x));
    }

    private void field(Field field, double panelX) {
        double x = panelX + RegionSvg.FIELD_WIDTH * field.column();
        double y = RegionSvg.TOP + RegionSvg.FIELD_HEIGHT * field.row();
        double share = field.value() / largest;
        tile(x + 2, y + 2, RegionSvg.FIELD_WIDTH - 4, RegionSvg.FIELD_HEIGHT - 4, share, field.region());
        Ink ink = Math.abs(share) > RegionSvg.DARK ? WHITE : Plain.INK;
        double centre = x + RegionSvg.FIELD_WIDTH / 2.0;
        words(centre, y + 18, Anchor.MIDDLE, TEXT, true, ink, RegionSvg.signed(field.value()));
        field.interval()
                .ifPresent(interval -> words(
                        centre,
                        y + 32,
                        Anchor.MIDDLE,
                        SMALL,
                        false,
                        ink,
                        "[" + Rounded.fixed(interval.low(), 1) + ", " + Rounded.fixed(interval.high(), 1) + "]"));
    }

    /** @return where it ends */
    private double legend(double x, double from) {
        double y = from;
        for (int region = 0; region < figure.regions().size(); region++) {
            tile(x, y - 11, 24, 14, 0, region);
            words(x + 34, y, figure.regions().get(region));
            y += RegionSvg.LEGEND_LINE;
        }
        double step = 36;
        for (int i = -2; i <= 2; i++) {
            double at = x + (i + 2) * step;
            marks.add(new Tile(corners(at, y - 13, step, 16), new Shade(RegionSvg.colour(i / 2.0))));
            Ink ink = Math.abs(i) == 2 ? WHITE : Plain.INK;
            words(at + step / 2, y - 1, Anchor.MIDDLE, SMALL, false, ink, RegionSvg.signed(i / 2.0 * largest));
        }
        words(x + 5 * step + 10, y, figure.unit());
        return y;
    }

    private void tile(double x, double y, double width, double height, double share, int region) {
        double[] corners = corners(x, y, width, height);
        marks.add(new Tile(corners, new Shade(RegionSvg.colour(share))));
        double[] around = {x, y, x + width, y, x + width, y + height, x, y + height, x, y};
        marks.add(
                switch (region) {
                    case 0 -> new Line(around, Plain.INK, 3, List.of());
                    case 1 -> new Line(around, Plain.INK, 1.5, List.of(3, 3));
                    default -> new Line(around, PALE, 0.5, List.of());
                });
    }

    private static double[] corners(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }

    private void words(double x, double y, String text) {
        words(x, y, Anchor.START, TEXT, false, Plain.INK, text);
    }

    private void words(double x, double y, Anchor anchor, double size, boolean bold, Ink ink, String text) {
        marks.add(new Words(x, y, text, anchor, size, bold, false, ink));
    }
}
