package agon.engine.plan;

import java.util.List;

/**
 * What there is to run.
 *
 * @param experiment the experiment
 * @param cells its cells, task by task, protocol by protocol, seed by seed
 */
public record Plan(Experiment experiment, List<Cell> cells) {

    /** Copies the cells. */
    public Plan {
        cells = List.copyOf(cells);
    }

    /** The plan of an experiment; equal experiments under equal code and data give equal plans. */
    public static Plan of(Experiment experiment, ContentHash hash) {
        return new Plan(
                experiment,
                experiment.cells().stream()
                        .map(spec -> new Cell(hash.of(spec), spec))
                        .toList());
    }
}
