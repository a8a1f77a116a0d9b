package agon.analysis.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What the experiment set, from {@code experiment.yaml}; empty where a run has no such file.
 *
 * @param title a few words, empty if it has none
 * @param description what it is about, empty if it does not say
 * @param protocols the protocols by label
 * @param tasks the tasks by id and variant
 * @param finding what is to be found out, with its settings
 */
public record Design(
        String title, String description, List<Part> protocols, List<Part> tasks, Optional<ObjectNode> finding) {

    /** A run of which nothing but its results is known. */
    public static final Design UNKNOWN = new Design("", "", List.of(), List.of(), Optional.empty());

    public Design {
        protocols = List.copyOf(protocols);
        tasks = List.copyOf(tasks);
    }

    /**
     * A protocol or task.
     *
     * @param id id of the plugin
     * @param name label of a protocol, variant of a task
     * @param settings complete settings
     */
    public record Part(String id, String name, JsonNode settings) {}

    /** The protocol of a label; where nothing is known of it, one whose id is the label, without settings. */
    public Part protocol(String label) {
        return protocols.stream()
                .filter(part -> part.name().equals(label))
                .findFirst()
                .orElseGet(() -> new Part(label, label, MissingNode.getInstance()));
    }

    /** The task of an id and a variant; where nothing is known of it, one without settings. */
    public Part task(String id, String variant) {
        return tasks.stream()
                .filter(part -> part.id().equals(id) && part.name().equals(variant))
                .findFirst()
                .orElseGet(() -> new Part(id, variant, MissingNode.getInstance()));
    }
}
