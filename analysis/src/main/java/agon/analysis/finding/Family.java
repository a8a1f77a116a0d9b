package agon.analysis.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of one task that differ in the settings looked at alone.
 *
 * @param task id of the task
 * @param members at least one
 */
record Family(String task, List<Setup> members) {

    Family {
        members = List.copyOf(members);
    }

    /**
     * Sorts setups into families.
     *
     * @param paths settings in which the members of a family may differ, such as {@code overseer.error}
     */
    static List<Family> of(List<Setup> setups, List<String> paths) {
        Map<List<Object>, List<Setup>> families = new LinkedHashMap<>();
        for (Setup setup : setups) {
            families.computeIfAbsent(
                            List.of(setup.task().id(), without(setup.task().settings(), paths)),
                            key -> new ArrayList<>())
                    .add(setup);
        }
        return families.values().stream()
                .map(members -> new Family(members.get(0).task().id(), members))
                .toList();
    }

    /** The task, with those points of a sweep that all members share. */
    String place() {
        List<String> shared = new ArrayList<>(parts(members.get(0)));
        members.forEach(member -> shared.retainAll(parts(member)));
        shared.removeIf(String::isEmpty);
        shared.add(0, task);
        return String.join(", ", shared);
    }

    /** The labels of a protocol, in order. */
    List<String> labels(String protocolId) {
        return members.stream()
                .filter(member -> member.protocol().id().equals(protocolId))
                .map(Setup::label)
                .distinct()
                .toList();
    }

    private static List<String> parts(Setup member) {
        return Arrays.asList(member.task().name().split(","));
    }

    private static JsonNode without(JsonNode settings, List<String> paths) {
        if (!(settings instanceof ObjectNode object)) {
            return settings;
        }
        ObjectNode rest = object.deepCopy();
        rest.remove("as");
        for (String path : paths) {
            int dot = path.lastIndexOf('.');
            JsonNode holder =
                    dot < 0 ? rest : rest.at("/" + path.substring(0, dot).replace('.', '/'));
            if (holder instanceof ObjectNode inner) {
                inner.remove(path.substring(dot + 1));
            }
        }
        return rest;
    }
}
