package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.finding.QuestionSums.Resampled;
import agon.analysis.results.Contest;
import agon.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The reliability curve of the judge, of every protocol that was evaluated by contests. */
public final class Reliability {

    private Reliability() {}

    private record Place(String task, String variant, String split, String protocol) {}

    /** A row a bin that holds contests against one lie; no rows for a run without contests. */
    public static FindingTable table(Evidence evidence) {
        Map<Place, List<Contest>> places = new LinkedHashMap<>();
        for (Contest contest : evidence.run().contests()) {
            if (contest.committed()) {
                places.computeIfAbsent(
                                new Place(contest.task(), contest.variant(), contest.split(), contest.protocol()),
                                place -> new ArrayList<>())
                        .add(contest);
            }
        }
        List<List<Entry>> rows = new ArrayList<>();
        places.forEach((place, contests) -> {
            Resampled<Calibration> judged =
                    sums(place, contests).resampled(sums -> Calibration.of(sums, 0), evidence.settings());
            for (int bin = 0; bin < Calibration.BINS; bin++) {
                if (contests(judged, calibration -> calibration, bin) > 0) {
                    List<Entry> row = new ArrayList<>(List.of(
                            FindingTable.text(place.task()),
                            FindingTable.text(place.variant()),
                            FindingTable.text(place.split()),
                            FindingTable.text(place.protocol())));
                    row.addAll(bin(evidence, judged, calibration -> calibration, bin));
                    rows.add(row);
                }
            }
        });
        List<Column> columns = new ArrayList<>(List.of(
                Column.shown("task"), Column.shown("variant"), Column.shown("split"), Column.shown("protocol")));
        columns.addAll(columns());
        return new FindingTable("reliability.csv", "How often the judge is right, by how sure it is", columns, rows);
    }

    private static QuestionSums sums(Place place, List<Contest> contests) {
        SortedMap<Long, SortedMap<String, Integer>> questions = new TreeMap<>();
        contests.forEach(contest -> questions
                .computeIfAbsent(contest.seed(), seed -> new TreeMap<>())
                .put(contest.question(), 0));
        SortedMap<Long, double[][]> values = new TreeMap<>();
        questions.forEach((seed, places) -> {
            int next = 0;
            for (Map.Entry<String, Integer> question : places.entrySet()) {
                question.setValue(next++);
            }
            values.put(seed, new double[Calibration.QUANTITIES][places.size()]);
        });
        contests.forEach(contest -> Calibration.add(
                contest,
                values.get(contest.seed()),
                0,
                questions.get(contest.seed()).get(contest.question())));
        return new QuestionSums(place.toString(), values, new TreeSet<>(values.keySet()));
    }

    /** The columns of {@link #bin}. */
    static List<Column> columns() {
        return List.of(
                Column.shown("confidence_from"),
                Column.shown("confidence_to"),
                Column.shown("contests"),
                Column.measured("confidence"),
                Column.measured("accuracy"));
    }

    /** One bin of the judge's beliefs: its bounds, the contests in it, their mean belief, and how often it was right. */
    static <T> List<Entry> bin(Evidence evidence, Resampled<T> judged, Function<T, Calibration> curve, int bin) {
        return List.of(
                FindingTable.amount((double) bin / Calibration.BINS),
                FindingTable.amount((bin + 1.0) / Calibration.BINS),
                FindingTable.count(Math.round(contests(judged, curve, bin))),
                FindingTable.measured(share(
                        evidence, "confidence", judged, one -> curve.apply(one).confidence(bin))),
                FindingTable.measured(share(
                        evidence, "accuracy", judged, one -> curve.apply(one).accuracy(bin))));
    }

    static <T> double contests(Resampled<T> judged, Function<T, Calibration> curve, int bin) {
        return judged.observed().values().stream()
                .mapToDouble(one -> curve.apply(one).contests()[bin])
                .sum();
    }

    /** A share of one with its interval, cut where no share can lie. */
    static <T> Estimate share(Evidence evidence, String subject, Resampled<T> of, ToDoubleFunction<T> number) {
        Estimate share = evidence.contrast().of(subject, "fraction", List.of(new Term(of.series(number), 1)));
        return new Estimate(
                share.subject(),
                share.value(),
                share.interval()
                        .map(bounds -> new Interval(
                                Math.min(1, Math.max(0, bounds.low())), Math.max(0, Math.min(1, bounds.high())))),
                share.seeds(),
                share.leftOut(),
                share.unit());
    }
}
