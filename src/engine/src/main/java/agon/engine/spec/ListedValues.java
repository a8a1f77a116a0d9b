package agon.engine.spec;

import agon.engine.plugin.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sweeps in an experiment file: a setting that takes one value and is given a list of them. */
final class ListedValues {

    private ListedValues() {}

    /**
     * A draft of each value of such a list, every combination if there are several, in the order of the file. Lists of one
     * value count, so that a list that is cut short leaves the names of what remains as they were. Other lists are left to
     * whoever checks the settings.
     *
     * @param settings the settings of a plugin by its id
     */
    static List<Draft> spelledOut(List<Draft> drafts, Function<String, Settings<?>> settings) {
        return drafts.stream()
                .flatMap(draft -> spelledOut(draft, settings.apply(draft.id()).tree()).stream())
                .toList();
    }

    private static List<Draft> spelledOut(Draft draft, JsonNode defaults) {
        Optional<List<String>> list = first(draft.settings(), defaults, List.of());
        if (list.isEmpty()) {
            return List.of(draft);
        }
        List<String> path = list.get();
        return elements(draft.settings(), path).stream()
                .map(value ->
                        draft.at(String.join(".", path) + "=" + value.json().asText(), (Value.Mapping)
                                draft.settings().with(path, value)))
                .flatMap(point -> spelledOut(point, defaults).stream())
                .toList();
    }

    /** Where the first list is that makes a sweep. */
    private static Optional<List<String>> first(Value.Mapping said, JsonNode defaults, List<String> path) {
        for (Map.Entry<String, Value> field : said.fields().entrySet()) {
            List<String> inner =
                    Stream.concat(path.stream(), Stream.of(field.getKey())).toList();
            JsonNode one = defaults.path(field.getKey());
            if (field.getValue() instanceof Value.Mapping mapping) {
                Optional<List<String>> deeper = first(mapping, one, inner);
                if (deeper.isPresent()) {
                    return deeper;
                }
            } else if (one.isValueNode() && isListOfScalars(field.getValue())) {
                return Optional.of(inner);
            }
        }
        return Optional.empty();
    }

    private static boolean isListOfScalars(Value value) {
        return value instanceof Value.Sequence list
                && !list.elements().isEmpty()
                && list.elements().stream().allMatch(Value.Scalar.class::isInstance);
    }

    private static List<Value> elements(Value settings, List<String> path) {
        Value at = settings;
        for (String name : path) {
            at = at.asMapping().fields().get(name);
        }
        return new ArrayList<>(Value.list(at));
    }
}
