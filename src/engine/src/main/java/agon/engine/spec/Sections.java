package agon.engine.spec;

import agon.engine.plugin.Nearest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of an experiment, with what the command line sets once for the experiment as a whole.
 *
 * @param root the experiment
 * @param problems where problems go
 */
record Sections(Value.Mapping root, Problems problems) {

    private static final List<String> KNOWN = List.of(
            "name",
            "title",
            "description",
            "finding",
            "seeds",
            "budget",
            "protocols",
            "tasks",
            "learner",
            "evaluation");
    private static final Set<String> OF_PLUGINS = Set.of("protocols", "tasks");
    private static final Set<String> SWEPT_WITH_PROTOCOLS = Set.of("learner", "budget");

    static Sections read(Value said, List<SettingOption> options, Problems problems) {
        if (!(said instanceof Value.Mapping) && !said.isNull()) {
            problems.add(said.place(), "an experiment begins with names and values, such as name: quickstart");
        }
        Value root = said instanceof Value.Mapping
                ? said
                : Value.nothing(said.place()).asMapping();
        ((Value.Mapping) root).fields().forEach((key, value) -> checkKnown(key, value.place(), problems));
        for (SettingOption option : options) {
            String section = option.path().get(0);
            if (checkKnown(section, option.place(), problems) && !OF_PLUGINS.contains(section)) {
                root = set(root, section, option, problems);
            }
        }
        return new Sections((Value.Mapping) root, problems);
    }

    private static boolean checkKnown(String key, String place, Problems problems) {
        if (!KNOWN.contains(key)) {
            problems.add(place, "unknown key \"" + key + "\"" + Nearest.hint(key, KNOWN));
        }
        return KNOWN.contains(key);
    }

    private static Value set(Value root, String section, SettingOption option, Problems problems) {
        if (!option.isSweep()) {
            return root.with(option.path(), option.values().get(0));
        }
        if (section.equals("seeds")) {
            return root.with(option.path(), new Value.Sequence(option.values(), option.place()));
        }
        if (!SWEPT_WITH_PROTOCOLS.contains(section)) {
            problems.add(
                    option.place(),
                    "\"" + section + "\" takes one value; sweeps are of protocols, tasks, learner and " + "budget");
        }
        return root;
    }

    /** A section; null, in the experiment's first line, if nothing is said. */
    Value section(String name) {
        return root.fields().getOrDefault(name, Value.nothing(root.place()));
    }

    /** A section that must be there; reported if it is not. */
    Value needed(String name, String example) {
        Value value = section(name);
        if (value.isNull() && root.fields().keySet().stream().noneMatch(key -> isMisspelt(key, name))) {
            problems.add(value.place(), "\"" + name + "\" is missing; say for instance " + name + ": " + example);
        }
        return value;
    }

    private static boolean isMisspelt(String key, String name) {
        return !KNOWN.contains(key) && Nearest.to(key, KNOWN).equals(Optional.of(name));
    }

    /** A section that is a text; blank if nothing is said. */
    String text(String name) {
        Value value = section(name);
        if (!value.isNull() && !value.json().isTextual()) {
            problems.add(value.place(), "\"" + name + "\" must be text, is " + value.json());
        }
        return value.isNull() ? "" : value.json().asText();
    }

    /** The finding, always as a mapping with its kind; empty if nothing is said. Which kinds there are is not known here. */
    Optional<ObjectNode> finding() {
        Value value = section("finding");
        if (value.isNull()) {
            return Optional.empty();
        }
        JsonNode said = value.json();
        ObjectNode finding = said instanceof ObjectNode mapping
                ? mapping
                : JsonNodeFactory.instance.objectNode().set("kind", said);
        if (!finding.path("kind").isTextual()) {
            problems.add(value.place(), "\"finding\" must be a kind, or {kind: ...} with its settings, is " + said);
        }
        return Optional.of(finding);
    }
}
