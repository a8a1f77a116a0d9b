package agon.engine.spec;

import agon.engine.plugin.SettingProblem;
import agon.engine.plugin.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Settings other than those that an experiment was run with.
 *
 * @param name what is set to what, such as {@code overseer.error=0.1}, as it was written
 * @param said the settings alone that are set
 */
public record Alternative(String name, ObjectNode said) {

    /**
     * Every combination of the values of some options of the command line.
     *
     * @param option what the option is called, such as {@code --judge}
     * @param example of a value, for messages
     * @param values each {@code path=value}, with commas between several values
     * @throws InvalidExperiment if one cannot be read, or two set the same
     */
    public static List<Alternative> of(String option, String example, List<String> values) {
        Problems problems = new Problems();
        List<SettingOption> options = values.stream()
                .map(value -> SettingOption.parse(option, example, value, problems))
                .toList();
        problems.refuseIfAny();
        List<String> names = new ArrayList<>(List.of(""));
        List<Value> combined = new ArrayList<>(List.of(Value.nothing(option)));
        for (SettingOption next : options) {
            long same = options.stream()
                    .filter(other -> other.path().equals(next.path()))
                    .count();
            if (same > 1) {
                problems.add(next.place(), "is said twice; put commas between several values");
            }
            List<String> furtherNames = new ArrayList<>();
            List<Value> further = new ArrayList<>();
            for (int i = 0; i < combined.size(); i++) {
                for (int which = 0; which < next.values().size(); which++) {
                    String point =
                            String.join(".", next.path()) + "=" + next.texts().get(which);
                    furtherNames.add(names.get(i).isEmpty() ? point : names.get(i) + "," + point);
                    further.add(combined.get(i).with(next.path(), next.values().get(which)));
                }
            }
            names = furtherNames;
            combined = further;
        }
        problems.refuseIfAny();
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            alternatives.add(new Alternative(
                    names.get(i), (ObjectNode) combined.get(i).asMapping().json()));
        }
        return alternatives;
    }

    /**
     * Settings with these in place of their own.
     *
     * @param option what the option is called
     * @param known the settings of the plugin
     * @param own complete settings
     * @throws InvalidExperiment if there is no such setting, or it takes no such value; the message names the nearest
     */
    public ObjectNode over(String option, Settings<?> known, ObjectNode own) {
        ObjectNode merged = own.deepCopy();
        merge(said, merged);
        List<SettingProblem> problems = known.problems(merged);
        if (!problems.isEmpty()) {
            throw new InvalidExperiment(problems.stream()
                    .map(problem -> new Problem(
                            option + " " + name, String.join(".", problem.path()) + ": " + problem.message()))
                    .toList());
        }
        return known.complete(merged);
    }

    private static void merge(ObjectNode from, ObjectNode into) {
        from.properties().forEach(field -> {
            JsonNode there = into.path(field.getKey());
            if (there instanceof ObjectNode inner && field.getValue() instanceof ObjectNode more) {
                merge(more, inner);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }
}
