package agon.analysis.comparison;

/**
 * What must be equal for two scores to be comparable.
 *
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param split {@code iid} or {@code shifted}; empty where every cell of the task failed
 * @param metric name of the metric; empty where every cell of the task failed
 */
public record TableKey(String task, String variant, String split, String metric) {}
