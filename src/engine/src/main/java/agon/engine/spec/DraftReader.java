package agon.engine.spec;

import agon.engine.plugin.Catalogue;
import agon.engine.plugin.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Reads the protocols or the tasks of an experiment: a mapping from id to settings, or a list of ids and of settings with
 * {@code id}, {@code as} and {@code budget} among them.
 *
 * @param plugins the plugins of this kind
 * @param unnamed the name of an entry without {@code as}, from its id
 * @param learner what is said about learners
 * @param problems where problems go
 */
record DraftReader(Catalogue<?> plugins, UnaryOperator<String> unnamed, Value learner, Problems problems) {

    List<Draft> read(Value value) {
        List<Draft> drafts = new ArrayList<>();
        if (value instanceof Value.Mapping mapping) {
            mapping.fields().forEach((id, said) -> draft(Optional.of(id), said).ifPresent(drafts::add));
        } else if (value instanceof Value.Sequence sequence) {
            sequence.elements().forEach(said -> draft(Optional.empty(), said).ifPresent(drafts::add));
        } else if (!value.isNull()) {
            problems.add(
                    value.place(),
                    "must be a list of " + plugins.kind() + "s or names with settings, is " + value.json());
        }
        return drafts;
    }

    /** Keeps those that the command line names, in its order, and adds those that only the plugins know. */
    List<Draft> select(List<Draft> drafts, List<String> called, String option) {
        if (called.isEmpty()) {
            return drafts;
        }
        List<Draft> selected = new ArrayList<>();
        for (String name : called) {
            List<Draft> meant =
                    drafts.stream().filter(draft -> draft.isCalled(name)).toList();
            selected.addAll(
                    meant.stream().filter(draft -> !selected.contains(draft)).toList());
            String place = option + " " + name;
            if (meant.isEmpty() && plugins.ids().contains(name)) {
                selected.add(Draft.added(name, unnamed.apply(name), learner, place));
            } else if (meant.isEmpty()) {
                Set<String> known = new TreeSet<>(plugins.ids());
                drafts.stream()
                        .map(Draft::name)
                        .filter(label -> !label.isEmpty())
                        .forEach(known::add);
                problems.add(place, "unknown " + plugins.kind() + " \"" + name + "\"" + Nearest.hint(name, known));
            }
        }
        return selected;
    }

    private Optional<Draft> draft(Optional<String> key, Value said) {
        boolean named = key.isEmpty() && said.json().isTextual();
        if (!(said instanceof Value.Mapping) && !said.isNull() && !named) {
            problems.add(said.place(), "must be settings (name: value), is " + said.json());
            return Optional.empty();
        }
        Map<String, Value> fields =
                new LinkedHashMap<>(named ? Map.of() : said.asMapping().fields());
        Optional<String> id =
                key.isPresent() ? key : named ? Optional.of(said.json().textValue()) : text(fields, "id");
        if (id.isEmpty()) {
            problems.add(said.place(), "an entry of this list needs an id, such as id: " + example());
            return Optional.empty();
        }
        if (plugins.find(id.get()).isEmpty()) {
            problems.add(said.place(), plugins.unknown(id.get()));
            return Optional.empty();
        }
        String name = text(fields, "as").orElseGet(() -> unnamed.apply(id.get()));
        Value budget = Optional.ofNullable(fields.remove("budget")).orElse(Value.nothing(said.place()));
        return Optional.of(
                new Draft(id.get(), name, "", new Value.Mapping(fields, said.place()), budget, learner, said.place()));
    }

    private Optional<String> text(Map<String, Value> fields, String key) {
        Optional<Value> value = Optional.ofNullable(fields.remove(key));
        if (value.isPresent() && !value.get().json().isTextual()) {
            problems.add(
                    value.get().place(),
                    "\"" + key + "\" must be text, is " + value.get().json());
        }
        return value.map(said -> said.json().asText()).filter(said -> !said.isBlank());
    }

    private String example() {
        return plugins.ids().stream().findFirst().orElse("...");
    }
}
