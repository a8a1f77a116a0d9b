package agon.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known beforehand of the cost of running cells.
 *
 * @param costs one for each protocol and task with its variant, in the order of the cells
 * @param timed cells of which an earlier run into the same folder tells how long they take
 * @param timedElsewhere cells of which only a run elsewhere tells, on another machine or with other settings
 * @param untimed cells of which nothing is known
 * @param seconds how long the timed cells of both kinds will take on the given number of workers; empty if there are none
 */
public record Estimate(List<Cost> costs, int timed, int timedElsewhere, int untimed, OptionalDouble seconds) {

    /** Copies the list. */
    public Estimate {
        costs = List.copyOf(costs);
    }

    /**
     * What one kind of cell costs.
     *
     * @param label the protocol
     * @param task the task's id
     * @param variant the task's variant
     * @param cells how many there are
     * @param spent what earlier cells of the kind were charged on average, by channel; empty if none was run
     * @param caps the most that each cell may be charged
     * @param seconds how long earlier cells of the kind took on average
     */
    public record Cost(
            String label,
            String task,
            String variant,
            int cells,
            SortedMap<String, Double> spent,
            SortedMap<String, Long> caps,
            Optional<Double> seconds) {

        private Cost another() {
            return new Cost(label, task, variant, cells + 1, spent, caps, seconds);
        }
    }

    /**
     * The estimate for cells on a number of workers.
     *
     * @param cells what is to be run
     * @param here what was run into the same folder
     * @param elsewhere what is known from other runs; serves the kinds of cell that the first does not know
     * @param workers how many cells run at once, at least 1
     */
    public static Estimate of(List<Cell> cells, EarlierRun here, EarlierRun elsewhere, int workers) {
        Map<List<String>, Cost> costs = new LinkedHashMap<>();
        int timed = 0;
        int timedElsewhere = 0;
        double seconds = 0;
        for (Cell cell : cells) {
            CellSpec spec = cell.spec();
            boolean known = here.seconds(spec).isPresent();
            EarlierRun earlier = known ? here : elsewhere;
            List<String> key = List.of(spec.label(), spec.task().id(), spec.variant());
            costs.compute(key, (kind, cost) -> cost == null ? cost(spec, earlier) : cost.another());
            timed += known ? 1 : 0;
            timedElsewhere += !known && elsewhere.seconds(spec).isPresent() ? 1 : 0;
            seconds += earlier.seconds(spec).orElse(0.0);
        }
        int all = timed + timedElsewhere;
        return new Estimate(
                new ArrayList<>(costs.values()),
                timed,
                timedElsewhere,
                cells.size() - all,
                all == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds / workers));
    }

    private static Cost cost(CellSpec spec, EarlierRun earlier) {
        return new Cost(
                spec.label(),
                spec.task().id(),
                spec.variant(),
                1,
                earlier.spent(spec),
                new TreeMap<>(spec.budget()),
                earlier.seconds(spec));
    }
}
