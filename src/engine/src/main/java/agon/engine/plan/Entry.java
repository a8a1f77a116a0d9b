package agon.engine.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One protocol or one task of an experiment.
 *
 * @param choice plugin and complete settings
 * @param name how result files name it: the label of a protocol; the variant of a task, empty if it has none
 * @param budget caps by channel that replace those of the experiment
 */
public record Entry(Choice choice, String name, SortedMap<String, Long> budget) {

    /** Copies the caps. */
    public Entry {
        budget = Collections.unmodifiableSortedMap(new TreeMap<>(budget));
    }
}
