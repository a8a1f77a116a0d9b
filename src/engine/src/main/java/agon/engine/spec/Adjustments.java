package agon.engine.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the command line changes in an experiment.
 *
 * @param protocols labels or ids of the protocols to run, in this order; empty for all. A protocol that the experiment
 *     does not name is added with its defaults
 * @param tasks ids or variants of the tasks to run, likewise
 * @param seeds seeds in place of the experiment's, such as {@code 0..4} or {@code 1,3}
 * @param settings settings to replace, each {@code path=value}; several values with commas between them are a sweep
 */
public record Adjustments(List<String> protocols, List<String> tasks, Optional<String> seeds, List<String> settings) {

    /** The experiment as it stands in its file. */
    public static final Adjustments NONE = new Adjustments(List.of(), List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public Adjustments {
        protocols = List.copyOf(protocols);
        tasks = List.copyOf(tasks);
        settings = List.copyOf(settings);
    }
}
