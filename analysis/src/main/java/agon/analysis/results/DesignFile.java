package agon.analysis.results;

import agon.analysis.results.Design.Part;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The resolved experiment of a run: lists of protocols and tasks, each with its id, its name and every setting. */
final class DesignFile {

    private final Path path;

    DesignFile(Path path) {
        this.path = path;
    }

    /** What the file says; {@link Design#UNKNOWN} if there is none. */
    Design read() {
        if (!Files.isRegularFile(path)) {
            return Design.UNKNOWN;
        }
        try {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(path));
            return new Design(
                    root.path("title").asText(root.path("name").asText("")),
                    root.path("description").asText("").strip(),
                    parts(root.path("protocols"), true),
                    parts(root.path("tasks"), false),
                    finding(root));
        } catch (JsonProcessingException e) {
            throw new BadContentException(
                    path.getFileName() + ", line " + e.getLocation().getLineNr() + ": is not YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(JsonNode list, boolean namedById) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode node : list) {
            String id = node.isTextual() ? node.asText() : node.path("id").asText();
            parts.add(new Part(id, node.path("as").asText(namedById ? id : ""), node));
        }
        return parts;
    }

    private static Optional<ObjectNode> finding(JsonNode root) {
        JsonNode said = root.path("finding");
        if (said.isMissingNode() || said.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                said instanceof ObjectNode mapping
                        ? mapping
                        : JsonNodeFactory.instance.objectNode().set("kind", said));
    }
}
