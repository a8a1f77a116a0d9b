package agon.engine.spec;

import agon.engine.plugin.Catalogue;
import agon.engine.plugin.KeptApart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the learner of a protocol on a task. What may be said: the id of a learner; a learner with settings; or one of
 * these for each protocol or task by name, with {@code default} for all others. The protocol's name goes before the
 * task's.
 */
final class LearnerReader {

    private static final String OTHERS = "default";

    private final Catalogue<?> learners;
    private final Set<String> names;
    private final Problems problems;

    /** @param names labels and ids of protocols and tasks that learners may be given to */
    LearnerReader(Catalogue<?> learners, Set<String> names, Problems problems) {
        this.learners = learners;
        this.names = names;
        this.problems = problems;
    }

    /**
     * A learner as it is said.
     *
     * @param id id of the learner
     * @param settings what is said about its settings
     */
    record Said(String id, Value settings) {}

    /** Reports names that nothing is known by; true if there are none. */
    boolean check(Value said) {
        int before = problems.count();
        if (said.json().isTextual()) {
            known(said.json().textValue(), said.place(), learners.ids());
        } else if (!(said instanceof Value.Mapping mapping) || mapping.fields().isEmpty()) {
            problems.add(said.place(), "learner must be a name or names with settings, is " + said.json());
        } else {
            checkFields(mapping);
        }
        return problems.count() == before;
    }

    private void checkFields(Value.Mapping mapping) {
        List<String> ids = mapping.fields().keySet().stream()
                .filter(learners.ids()::contains)
                .toList();
        if (!ids.isEmpty() && mapping.fields().size() > 1) {
            problems.add(
                    mapping.placeOf(List.of(ids.get(0))),
                    "learner \"" + ids.get(0) + "\" must stand alone, or below the protocol or task that it is for");
            return;
        }
        Set<String> choices = new LinkedHashSet<>(learners.ids());
        choices.addAll(names);
        choices.add(OTHERS);
        mapping.fields().forEach((name, inner) -> {
            if (!learners.ids().contains(name) && known(name, inner.place(), choices)) {
                check(inner);
            }
        });
    }

    private boolean known(String name, String place, Set<String> choices) {
        if (!choices.contains(name)) {
            problems.add(place, "unknown learner \"" + name + "\"" + KeptApart.hint(name, choices));
        }
        return choices.contains(name);
    }

    /** The learner of a protocol on a task, from what {@link #check} found sound; empty if none is named for them. */
    Optional<Said> find(Draft protocol, Draft task) {
        return find(protocol.learner(), protocol, task);
    }

    private Optional<Said> find(Value said, Draft protocol, Draft task) {
        Map<String, Value> fields = said.asMapping().fields();
        Optional<Map.Entry<String, Value>> only = fields.entrySet().stream().findFirst();
        if (only.isPresent() && learners.ids().contains(only.get().getKey())) {
            return Optional.of(new Said(only.get().getKey(), only.get().getValue()));
        }
        List<String> keys = List.of(
                protocol.label(), protocol.name(), protocol.id(), task.variant(), task.name(), task.id(), OTHERS);
        return keys.stream()
                .filter(fields::containsKey)
                .flatMap(key -> find(fields.get(key), protocol, task).stream())
                .findFirst();
    }
}
