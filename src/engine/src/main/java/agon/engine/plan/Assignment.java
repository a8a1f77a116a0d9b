package agon.engine.plan;

/**
 * Which learner serves a protocol on a task.
 *
 * @param label the protocol's label
 * @param task the task's id
 * @param variant the task's variant; empty if it has none
 * @param learner the learner with complete settings
 */
public record Assignment(String label, String task, String variant, Choice learner) {

    /** Whether it is for this protocol on this task. */
    boolean serves(Entry protocol, Entry on) {
        return label.equals(protocol.name()) && task.equals(on.choice().id()) && variant.equals(on.name());
    }
}
