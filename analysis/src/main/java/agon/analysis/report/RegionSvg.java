package agon.analysis.report;

import agon.analysis.finding.RegionFigure;
import agon.analysis.finding.RegionFigure.Field;
import agon.analysis.finding.RegionFigure.Panel;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure of regions as SVG 1.1. Words are text, so they can be selected and searched. Colours go from orange over white to
 * blue, which those who do not tell red from green keep apart; regions differ by their frames, and every number is printed, so
 * nothing is said by colour alone.
 */
final class RegionSvg {

    static final int FIELD_WIDTH = 78;
    static final int FIELD_HEIGHT = 40;
    static final int LETTER = 7;
    static final int MARGIN = 16;
    static final int TOP = 84;
    static final int PANEL_GAP = 24;
    static final int LEGEND_LINE = 22;

    /** Brown-orange and blue of ColorBrewer, at the ends of the scale. */
    private static final int[] BELOW = {0xb3, 0x58, 0x06};

    private static final int[] ABOVE = {0x21, 0x66, 0xac};
    private static final int WHITE = 0xff;
    static final double DARK = 0.6;
    private static final String INK = "#222222";

    private final RegionFigure figure;
    private final List<String> lines = new ArrayList<>();

    RegionSvg(RegionFigure figure) {
        this.figure = figure;
    }

    /** The whole document; equal figures give equal text. */
    String render() {
        lines.clear();
        int left = MARGIN
                + LEGEND_LINE
                + LETTER * figure.rows().stream().mapToInt(String::length).max().orElse(0);
        int bottom = TOP + FIELD_HEIGHT * figure.rows().size();
        int right = left;
        for (Panel panel : figure.panels()) {
            right += panelWidth(panel) + PANEL_GAP;
        }
        int width = Math.max(
                right,
                2 * MARGIN
                        + LETTER
                                * Math.max(
                                        figure.rowTitle().length(),
                                        figure.title().length()));
        int height = bottom + 3 * LEGEND_LINE + LEGEND_LINE * figure.regions().size() + MARGIN;
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"sans-serif\" font-size=\"12\" fill=\""
                + INK
                + "\">");
        lines.add("<title>" + escaped(figure.title()) + "</title>");
        lines.add("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>");
        text(MARGIN, 22, "start", " font-size=\"15\" font-weight=\"bold\"", figure.title());
        text(MARGIN, 46, "start", " font-style=\"italic\"", "Rows: " + figure.rowTitle());
        rows(left);
        int x = left;
        for (Panel panel : figure.panels()) {
            panel(panel, x, bottom);
            x += panelWidth(panel) + PANEL_GAP;
        }
        text(left, bottom + 2 * LEGEND_LINE - 4, "start", " font-style=\"italic\"", "Columns: " + figure.columnTitle());
        legend(left, bottom + 3 * LEGEND_LINE);
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    static int panelWidth(Panel panel) {
        return Math.max(
                FIELD_WIDTH * panel.columns().size(), LETTER * panel.title().length());
    }

    private void rows(int left) {
        for (int row = 0; row < figure.rows().size(); row++) {
            text(left - 8, middle(row), "end", "", figure.rows().get(row));
        }
    }

    private static int middle(int row) {
        return TOP + FIELD_HEIGHT * row + FIELD_HEIGHT / 2 + 4;
    }

    private void panel(Panel panel, int x, int bottom) {
        text(x, TOP - 10, "start", " font-weight=\"bold\"", panel.title());
        for (int column = 0; column < panel.columns().size(); column++) {
            text(
                    x + FIELD_WIDTH * column + FIELD_WIDTH / 2,
                    bottom + 16,
                    "middle",
                    "",
                    panel.columns().get(column));
        }
        panel.fields().forEach(field -> field(field, x));
    }

    private void field(Field field, int panelX) {
        int x = panelX + FIELD_WIDTH * field.column();
        int y = TOP + FIELD_HEIGHT * field.row();
        double share = field.value() / largest();
        lines.add("<rect x=\"" + (x + 2) + "\" y=\"" + (y + 2) + "\" width=\"" + (FIELD_WIDTH - 4) + "\" height=\""
                + (FIELD_HEIGHT - 4) + "\" fill=\"" + colour(share) + "\"" + frame(field.region()) + "/>");
        String ink = Math.abs(share) > DARK ? " fill=\"#ffffff\"" : "";
        int centre = x + FIELD_WIDTH / 2;
        text(centre, y + 18, "middle", ink + " font-weight=\"bold\"", signed(field.value()));
        field.interval()
                .ifPresent(interval -> text(
                        centre,
                        y + 32,
                        "middle",
                        ink + " font-size=\"9\"",
                        "[" + Rounded.fixed(interval.low(), 1) + ", " + Rounded.fixed(interval.high(), 1) + "]"));
    }

    /** The largest number of all, on which the scale of colours ends. */
    private double largest() {
        return largest(figure);
    }

    static double largest(RegionFigure figure) {
        return figure.panels().stream()
                .flatMap(panel -> panel.fields().stream())
                .mapToDouble(field -> Math.abs(field.value()))
                .filter(value -> value > 0)
                .max()
                .orElse(1);
    }

    private static String frame(int region) {
        return switch (region) {
            case 0 -> " stroke=\"" + INK + "\" stroke-width=\"3\"";
            case 1 -> " stroke=\"" + INK + "\" stroke-width=\"1.5\" stroke-dasharray=\"3 3\"";
            default -> " stroke=\"#bbbbbb\" stroke-width=\"0.5\"";
        };
    }

    private void legend(int x, int from) {
        int y = from;
        for (int region = 0; region < figure.regions().size(); region++) {
            lines.add("<rect x=\"" + x + "\" y=\"" + (y - 11) + "\" width=\"24\" height=\"14\" fill=\"#ffffff\""
                    + frame(region) + "/>");
            text(x + 34, y, "start", "", figure.regions().get(region));
            y += LEGEND_LINE;
        }
        int step = 36;
        for (int i = -2; i <= 2; i++) {
            int at = x + (i + 2) * step;
            lines.add("<rect x=\"" + at + "\" y=\"" + (y - 13) + "\" width=\"" + step + "\" height=\"16\" fill=\""
                    + colour(i / 2.0) + "\"/>");
            text(
                    at + step / 2,
                    y - 1,
                    "middle",
                    (Math.abs(i) == 2 ? " fill=\"#ffffff\"" : "") + " font-size=\"9\"",
                    signed(i / 2.0 * largest()));
        }
        text(x + 5 * step + 10, y, "start", "", figure.unit());
    }

    static String signed(double value) {
        String text = Rounded.fixed(value, 1);
        return text.startsWith("-") || text.equals("0.0") ? text : "+" + text;
    }

    /** @param share from -1 to 1 of the way from white to an end of the scale */
    static String colour(double share) {
        int[] end = share < 0 ? BELOW : ABOVE;
        StringBuilder colour = new StringBuilder("#");
        for (int part : end) {
            long mixed = Math.round(WHITE + Math.min(1, Math.abs(share)) * (part - WHITE));
            colour.append(Character.forDigit((int) mixed / 16, 16)).append(Character.forDigit((int) mixed % 16, 16));
        }
        return colour.toString();
    }

    private void text(int x, int y, String anchor, String more, String words) {
        lines.add("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\"" + more + ">" + escaped(words)
                + "</text>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
