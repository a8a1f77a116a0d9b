package agon.analysis.figure;

import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Series;
import agon.analysis.figure.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Axes and a legend around marks: what charts of two quantities have in common. */
final class Chart {

    static final double LEFT = 62;
    static final double TOP = 34;
    static final double RIGHT = 430;
    static final double BOTTOM = 270;
    static final double SIZE = 11;

    private static final double LEGEND_X = 446;
    private static final double LEGEND_LINE = 17;
    private static final int LONGEST_NAME = 34;
    private static final double WIDTH = 680;
    private static final double TICK = 4;

    private final List<Mark> marks = new ArrayList<>();
    private int named;

    /** Draws both axes with round numbers and faint lines across. */
    Chart(String title, Scale x, String xTitle, Scale y, String yTitle) {
        add(words(LEFT, 16, title, Anchor.START, true));
        for (double tick : y.ticks()) {
            double at = y.place(tick);
            add(new Line(new double[] {LEFT, at, RIGHT, at}, Plain.FAINT, 0.4, List.of(1, 3)));
            add(words(LEFT - 6, at + 4, y.words(tick), Anchor.END, false));
        }
        for (double tick : x.ticks()) {
            double at = x.place(tick);
            add(new Line(new double[] {at, BOTTOM, at, BOTTOM + TICK}, Plain.INK, 0.8, List.of()));
            add(words(at, BOTTOM + 17, x.words(tick), Anchor.MIDDLE, false));
        }
        add(new Line(new double[] {LEFT, TOP, LEFT, BOTTOM, RIGHT, BOTTOM}, Plain.INK, 0.8, List.of()));
        add(words((LEFT + RIGHT) / 2, BOTTOM + 36, xTitle, Anchor.MIDDLE, false));
        add(new Words(14, (TOP + BOTTOM) / 2, yTitle, Anchor.MIDDLE, SIZE, false, true, Plain.INK));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A line of the legend, with the sign of a series before its name. */
    void name(Series series, String name, boolean line) {
        double y = TOP + 8 + LEGEND_LINE * named;
        if (line) {
            add(new Line(new double[] {LEGEND_X, y, LEGEND_X + 24, y}, series, 1.6, series.dashes()));
        }
        add(new Dot(LEGEND_X + 12, y, series.form(), series));
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        add(words(LEGEND_X + 32, y + 4, shown, Anchor.START, false));
        named++;
    }

    Drawing drawing(String title, String description) {
        double height = Math.max(BOTTOM + 48, TOP + 20 + LEGEND_LINE * named);
        return new Drawing(WIDTH, height, title, description, marks);
    }

    static Words words(double x, double y, String text, Anchor anchor, boolean bold) {
        return new Words(x, y, text, anchor, SIZE, bold, false, Plain.INK);
    }
}
