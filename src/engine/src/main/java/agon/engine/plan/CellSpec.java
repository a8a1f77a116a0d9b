package agon.engine.plan;

import java.util.SortedMap;

/**
 * Everything that decides the result of a cell, but for code and data.
 *
 * @param protocol the protocol
 * @param label how result files name the protocol: its id or the experiment's {@code as}, with swept settings
 * @param task the task
 * @param variant swept task settings, such as {@code size=16}; empty if none
 * @param learner the learner that serves the policy
 * @param seed the seed
 * @param budget caps by ledger channel
 * @param evaluation how the agent is scored
 */
public record CellSpec(
        Choice protocol,
        String label,
        Choice task,
        String variant,
        Choice learner,
        long seed,
        SortedMap<String, Long> budget,
        Evaluation evaluation) {}
