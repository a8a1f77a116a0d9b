package agon.engine.plan;

/**
 * Which learner serves a protocol on a task.
 *
 * @param label the protocol's label
 * @param task the task's id
 * @param learner the learner with complete settings
 */
public record Assignment(String label, String task, Choice learner) {}
