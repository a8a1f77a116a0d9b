package agon.engine.spec;

import java.util.Map;

/**
 * A protocol or task as the experiment says it, not yet checked against its plugin.
 *
 * @param id id of the plugin
 * @param name the label of a protocol, the variant of a task (empty if it has none), without what is swept
 * @param swept what distinguishes it from others of the same sweep, such as {@code size=16}; empty without a sweep
 * @param settings what is said about its settings
 * @param budget what is said about its budget
 * @param learner what is said about learners, for the experiment as a whole
 * @param place where it is said
 */
record Draft(String id, String name, String swept, Value.Mapping settings, Value budget, Value learner, String place) {

    /** A draft that the experiment does not name, with nothing said about it. */
    static Draft added(String id, String name, Value learner, String place) {
        return new Draft(id, name, "", new Value.Mapping(Map.of(), place), Value.nothing(place), learner, place);
    }

    /** How the command line and the learners' table may call it. */
    boolean isCalled(String called) {
        return called.equals(id) || !name.isEmpty() && called.equals(name);
    }

    /** This draft at one point of a sweep. */
    Draft at(String point, Value.Mapping settings) {
        String points = swept.isEmpty() ? point : swept + "," + point;
        return new Draft(id, name, points, settings, budget, learner, place);
    }

    /** How result files name a protocol. */
    String label() {
        return swept.isEmpty() ? name : name + "[" + swept + "]";
    }

    /** How result files tell a task from others of the same id. */
    String variant() {
        return name.isEmpty() || swept.isEmpty() ? name + swept : name + "," + swept;
    }
}
