package agon.analysis.figure;

import agon.analysis.comparison.OversightCurve;
import agon.analysis.comparison.OversightCurve.Point;
import agon.analysis.comparison.RankTest;
import agon.analysis.comparison.Summary;
import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Area;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Series;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The charts of a run. A protocol is the same series in every chart if it has the same number. */
public final class Charts {

    private static final String OVERSIGHT = "oversight: calls, measurements and labels a cell";

    private Charts() {}

    /** The number that a protocol has in every chart. */
    public interface Numbering {
        int of(String protocol);
    }

    /** Score against oversight, a band being the 95 % interval over seeds; empty if nobody spent oversight on the way. */
    public static Optional<Drawing> curves(
            String title, String metric, List<OversightCurve> curves, Numbering numbering) {
        List<OversightCurve> moving = curves.stream()
                .filter(curve -> curve.points().size() > 1)
                .filter(curve -> curve.points().get(curve.points().size() - 1).spent()
                        > curve.points().get(0).spent())
                .toList();
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points =
                moving.stream().flatMap(curve -> curve.points().stream()).toList();
        // A checkpoint before anything was spent has no place on a logarithmic scale.
        double[] spent = points.stream()
                .mapToDouble(Point::spent)
                .filter(amount -> amount > 0)
                .toArray();
        Scale positive = Scale.suiting(spent, Chart.LEFT, Chart.RIGHT);
        Scale x = positive.logarithmic()
                ? positive
                : Scale.straight(points.stream().mapToDouble(Point::spent).toArray(), Chart.LEFT, Chart.RIGHT);
        Scale y = Scale.straight(
                points.stream()
                        .flatMapToDouble(point -> bounds(point.mean(), point.interval()))
                        .toArray(),
                Chart.BOTTOM,
                Chart.TOP);
        Chart chart = new Chart(title, x, OVERSIGHT, y, metric);
        for (OversightCurve curve : moving) {
            Series series = new Series(numbering.of(curve.protocol()));
            List<Point> shown = curve.points().stream()
                    .filter(point -> !x.logarithmic() || point.spent() > 0)
                    .toList();
            band(shown, x, y, series).ifPresent(chart::add);
            double[] line = shown.stream()
                    .flatMapToDouble(point -> DoubleStream.of(x.place(point.spent()), y.place(point.mean())))
                    .toArray();
            if (shown.size() > 1) {
                chart.add(new Line(line, series, 1.6, series.dashes()));
            }
            for (int i = 0; i < line.length; i += 2) {
                chart.add(new Dot(line[i], line[i + 1], series.form(), series));
            }
            chart.name(series, curve.protocol(), true);
        }
        return Optional.of(
                chart.drawing(title, metric + " against " + OVERSIGHT + "; bands are 95 % intervals over seeds"));
    }

    private static Optional<Mark> band(List<Point> points, Scale x, Scale y, Series series) {
        List<Point> known =
                points.stream().filter(point -> point.interval().isPresent()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        List<Point> back = new ArrayList<>(known);
        Collections.reverse(back);
        DoubleStream over = known.stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        x.place(point.spent()),
                        y.place(point.interval().orElseThrow().high())));
        DoubleStream under = back.stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        x.place(point.spent()),
                        y.place(point.interval().orElseThrow().low())));
        return Optional.of(new Area(DoubleStream.concat(over, under).toArray(), series));
    }

    /** Mean score against mean oversight with the Pareto front as a line; empty if fewer than two have both. */
    public static Optional<Drawing> front(String title, String metric, List<Summary> rows, Numbering numbering) {
        List<Summary> known = rows.stream()
                .filter(row -> row.mean().isPresent() && row.oversight().isPresent())
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Scale x = Scale.suiting(
                known.stream().mapToDouble(row -> row.oversight().orElseThrow()).toArray(), Chart.LEFT, Chart.RIGHT);
        Scale y = Scale.straight(
                known.stream()
                        .flatMapToDouble(row -> bounds(row.mean().orElseThrow(), row.interval()))
                        .toArray(),
                Chart.BOTTOM,
                Chart.TOP);
        Chart chart = new Chart(title, x, OVERSIGHT, y, metric);
        double[] front = known.stream()
                .filter(Summary::onFront)
                .sorted(Comparator.comparingDouble(row -> row.oversight().orElseThrow()))
                .flatMapToDouble(row -> DoubleStream.of(
                        x.place(row.oversight().orElseThrow()),
                        y.place(row.mean().orElseThrow())))
                .toArray();
        if (front.length > 2) {
            chart.add(new Line(front, Plain.FAINT, 1.2, List.of(4, 3)));
        }
        for (Summary row : known) {
            Series series = new Series(numbering.of(row.protocol()));
            double at = x.place(row.oversight().orElseThrow());
            row.interval()
                    .ifPresent(within -> chart.add(new Line(
                            new double[] {at, y.place(within.low()), at, y.place(within.high())},
                            series,
                            1,
                            List.of())));
            chart.add(new Dot(at, y.place(row.mean().orElseThrow()), series.form(), series));
            chart.name(series, row.protocol() + (row.onFront() ? " (front)" : ""), false);
        }
        return Optional.of(chart.drawing(
                title, metric + " against " + OVERSIGHT + "; the dashed line joins the protocols on the Pareto front"));
    }

    /** Demšar's diagram: mean ranks on a line, bars over protocols that are not told apart. */
    public static Drawing criticalDifference(RankTest ranks) {
        List<Mark> marks = new ArrayList<>();
        double[] means = ranks.test().meanRanks();
        int k = means.length;
        Scale x = new Scale(1, Math.max(2, k), 190, 490, false);
        List<Integer> order = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> means[i]))
                .toList();
        double axis = 62;
        marks.add(Chart.words(
                190, 16, "Mean ranks over " + ranks.tables() + " tables (" + ranks.split() + ")", Anchor.START, true));
        marks.add(new Line(new double[] {x.place(1), axis, x.place(x.high()), axis}, Plain.INK, 0.9, List.of()));
        for (int rank = 1; rank <= x.high(); rank++) {
            marks.add(new Line(new double[] {x.place(rank), axis - 4, x.place(rank), axis}, Plain.INK, 0.9, List.of()));
            marks.add(Chart.words(x.place(rank), axis - 8, "" + rank, Anchor.MIDDLE, false));
        }
        double width = x.place(1 + ranks.criticalDifference()) - x.place(1);
        marks.add(Chart.words(
                190, 34, "critical difference " + Rounded.fixed(ranks.criticalDifference(), 2), Anchor.START, false));
        marks.add(new Line(new double[] {350, 30, 350 + width, 30}, Plain.INK, 2, List.of()));
        double y = axis + 10;
        for (List<String> group : ranks.groups()) {
            if (group.size() > 1) {
                double first = means[ranks.protocols().indexOf(group.get(0))];
                double last = means[ranks.protocols().indexOf(group.get(group.size() - 1))];
                marks.add(
                        new Line(new double[] {x.place(first) - 3, y, x.place(last) + 3, y}, Plain.INK, 3, List.of()));
                y += 8;
            }
        }
        for (int i = 0; i < k; i++) {
            boolean left = i < (k + 1) / 2;
            double place = x.place(means[order.get(i)]);
            double line = y + 14 + 18 * (left ? i : k - 1 - i);
            double side = left ? 180 : 500;
            marks.add(
                    new Line(new double[] {place, axis, place, line - 4, side, line - 4}, Plain.FAINT, 0.8, List.of()));
            marks.add(Chart.words(
                    left ? side - 4 : side + 4,
                    line,
                    ranks.protocols().get(order.get(i)) + " " + Rounded.fixed(means[order.get(i)], 2),
                    left ? Anchor.END : Anchor.START,
                    false));
        }
        String description =
                "not told apart: " + ranks.groups().stream().map(Listed::and).collect(Collectors.joining("; "));
        return new Drawing(
                680,
                y + 30 + 18 * ((k + 1) / 2),
                "Critical differences of mean ranks (" + ranks.split() + ")",
                description,
                marks);
    }

    private static DoubleStream bounds(double mean, Optional<Interval> interval) {
        return interval.isPresent()
                ? DoubleStream.of(mean, interval.get().low(), interval.get().high())
                : DoubleStream.of(mean);
    }
}
