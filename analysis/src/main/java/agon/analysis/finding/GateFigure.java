package agon.analysis.finding;

import agon.analysis.finding.GateResult.Region;
import agon.analysis.finding.RegionFigure.Field;
import agon.analysis.finding.RegionFigure.Panel;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Rounded;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Both sides of the argument about gates in one figure: selection pressure on each kind of feedback across, the correlation of
 * their errors upwards.
 *
 * @param pools by correlation, ascending
 * @param results of these
 */
record GateFigure(List<GatePool> pools, List<GateResult> results) {

    static final String FILE = "figures/deployment-gate.svg";

    RegionFigure figure() {
        List<GatePool> downwards = pools.stream()
                .sorted(Comparator.comparingInt(pool -> -pools.indexOf(pool)))
                .toList();
        return new RegionFigure(
                FILE,
                "What a gate adds to the true score of what is deployed",
                "candidates chosen among by training signal",
                "correlation of the errors of training signal and audit",
                downwards.stream().map(GateFigure::row).toList(),
                Arrays.stream(Region.values()).map(Region::words).toList(),
                "points of true score",
                audited().stream().map(audited -> panel(downwards, audited)).toList());
    }

    private List<Integer> audited() {
        return results.stream().map(GateResult::audited).distinct().sorted().toList();
    }

    private List<Integer> drawn() {
        return results.stream().map(GateResult::drawn).distinct().sorted().toList();
    }

    private static String row(GatePool pool) {
        String correlation = pool.correlation().isPresent()
                ? Rounded.fixed(pool.correlation().getAsDouble(), 2)
                : "?";
        String name = pool.task().name();
        return correlation + "  " + pool.task().id() + (name.isEmpty() ? "" : ", " + name);
    }

    private Panel panel(List<GatePool> downwards, int audited) {
        return new Panel(
                audited == 1 ? "best by training signal audited" : audited + " best audited",
                drawn().stream().map(String::valueOf).toList(),
                results.stream()
                        .filter(result -> result.audited() == audited
                                && result.gain().value().isPresent())
                        .map(result -> new Field(
                                downwards.indexOf(result.pool()),
                                drawn().indexOf(result.drawn()),
                                100 * result.gain().value().orElseThrow(),
                                result.gain()
                                        .interval()
                                        .map(bounds -> new Interval(100 * bounds.low(), 100 * bounds.high())),
                                result.region().ordinal()))
                        .toList());
    }
}
