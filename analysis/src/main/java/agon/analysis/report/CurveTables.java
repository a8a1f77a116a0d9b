package agon.analysis.report;

import agon.analysis.comparison.Findings;
import agon.analysis.comparison.OversightCurve;
import agon.analysis.comparison.OversightCurve.Area;
import agon.analysis.comparison.OversightCurve.Point;
import java.util.ArrayList;
import java.util.List;

/** The tables of scores as they grew with oversight. */
final class CurveTables {

    private static final List<String> CURVES = List.of(
            "task",
            "variant",
            "split",
            "metric",
            "protocol",
            "step",
            "oversight",
            "mean",
            "ci_low",
            "ci_high",
            "n_seeds");

    private static final List<String> AREAS = List.of(
            "task",
            "variant",
            "split",
            "metric",
            "protocol",
            "n_seeds",
            "from",
            "to",
            "area",
            "ci_low",
            "ci_high",
            "level",
            "oversight_to_level",
            "reached");

    private CurveTables() {}

    static PaperTable curves(Findings findings) {
        List<List<String>> rows = new ArrayList<>();
        for (OversightCurve curve : findings.curves()) {
            curve.points().forEach(point -> rows.add(row(curve, point)));
        }
        return new PaperTable("oversight_curves.csv", CURVES, rows);
    }

    static PaperTable areas(Findings findings) {
        return new PaperTable("oversight_areas.csv", AREAS, PaperTables.map(findings.curves(), CurveTables::area));
    }

    private static List<String> row(OversightCurve curve, Point point) {
        List<String> row = key(curve);
        row.add(Field.number(point.step()));
        row.add(Field.number(point.spent()));
        row.add(Field.number(point.mean()));
        row.add(PaperTables.low(point.interval()));
        row.add(PaperTables.high(point.interval()));
        row.add(Field.number(point.seeds()));
        return row;
    }

    private static List<String> area(OversightCurve curve) {
        List<String> row = key(curve);
        row.add(Field.number(curve.seeds()));
        row.add(curve.area().map(area -> Field.number(area.from())).orElse(""));
        row.add(curve.area().map(area -> Field.number(area.to())).orElse(""));
        row.add(curve.area().map(area -> Field.number(area.mean())).orElse(""));
        row.add(PaperTables.low(curve.area().flatMap(Area::interval)));
        row.add(PaperTables.high(curve.area().flatMap(Area::interval)));
        row.add(Field.number(curve.level()));
        row.add(Field.number(curve.toLevel()));
        row.add(Field.number(curve.reached()));
        return row;
    }

    private static List<String> key(OversightCurve curve) {
        return new ArrayList<>(List.of(
                Field.text(curve.key().task()),
                Field.text(curve.key().variant()),
                Field.text(curve.key().split()),
                Field.text(curve.key().metric()),
                Field.text(curve.protocol())));
    }
}
