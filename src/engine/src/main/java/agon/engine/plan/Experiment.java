package agon.engine.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An experiment in which nothing is left open: every protocol on every task for every seed.
 *
 * @param name names its folder
 * @param title a few words for a table; blank if it has none
 * @param description what it is for; blank if it has none
 * @param finding what the analysis is to find out, a {@code kind} with its settings; no part of any cell, and checked by
 *     those who find it out
 * @param seeds the seeds, in order, none twice
 * @param budget caps by channel for each cell, where neither protocol nor task says otherwise
 * @param protocols the protocols with their labels, none twice
 * @param tasks the tasks with their variants, no pair twice
 * @param learners one assignment for each protocol on each task
 * @param evaluation how agents are scored
 */
public record Experiment(
        String name,
        String title,
        String description,
        Optional<ObjectNode> finding,
        List<Long> seeds,
        SortedMap<String, Long> budget,
        List<Entry> protocols,
        List<Entry> tasks,
        List<Assignment> learners,
        Evaluation evaluation) {

    /** Copies the collections. */
    public Experiment {
        seeds = List.copyOf(seeds);
        budget = Collections.unmodifiableSortedMap(new TreeMap<>(budget));
        protocols = List.copyOf(protocols);
        tasks = List.copyOf(tasks);
        learners = List.copyOf(learners);
    }

    /** The cells: task by task, protocol by protocol, seed by seed. */
    List<CellSpec> cells() {
        List<CellSpec> cells = new ArrayList<>();
        for (Entry task : tasks) {
            for (Entry protocol : protocols) {
                Choice learner = learner(protocol, task);
                SortedMap<String, Long> caps = caps(budget, task, protocol);
                for (long seed : seeds) {
                    cells.add(new CellSpec(
                            protocol.choice(),
                            protocol.name(),
                            task.choice(),
                            task.name(),
                            learner,
                            seed,
                            caps,
                            evaluation));
                }
            }
        }
        return cells;
    }

    /** The caps of a cell: a protocol's go before a task's, and those before the experiment's. */
    public static SortedMap<String, Long> caps(SortedMap<String, Long> budget, Entry task, Entry protocol) {
        SortedMap<String, Long> caps = new TreeMap<>(budget);
        caps.putAll(task.budget());
        caps.putAll(protocol.budget());
        return Collections.unmodifiableSortedMap(caps);
    }

    private Choice learner(Entry protocol, Entry task) {
        return learners.stream()
                .filter(assignment -> assignment.serves(protocol, task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no learner for " + protocol + " on " + task))
                .learner();
    }
}
