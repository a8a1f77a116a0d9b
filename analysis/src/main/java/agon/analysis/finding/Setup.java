package agon.analysis.finding;

import agon.analysis.results.Design.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One protocol on one form of a task.
 *
 * @param protocol the protocol, by its label
 * @param task the task, by its variant
 */
record Setup(Part protocol, Part task) {

    String label() {
        return protocol.name();
    }

    /** The label without what is swept. */
    String shortLabel() {
        int swept = label().indexOf('[');
        return swept < 1 ? label() : label().substring(0, swept);
    }

    String place() {
        return task.name().isEmpty() ? task.id() : task.id() + ", " + task.name();
    }

    /** A setting of the task that is a number; empty if it has none of this path, such as {@code overseer.error}. */
    OptionalDouble taskNumber(String path) {
        JsonNode value = at(task.settings(), path);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    /** A setting of the task that is a text; empty if it has none of this path. */
    String taskText(String path) {
        return at(task.settings(), path).asText("");
    }

    /** A setting of the task that is a list of texts; empty if it has none of this path. */
    List<String> taskTexts(String path) {
        List<String> texts = new ArrayList<>();
        at(task.settings(), path).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A setting of the protocol; missing if it has none of this path. */
    JsonNode protocolSetting(String path) {
        return at(protocol.settings(), path);
    }

    private static JsonNode at(JsonNode settings, String path) {
        return settings.at("/" + path.replace('.', '/'));
    }
}
