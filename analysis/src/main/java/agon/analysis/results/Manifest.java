package agon.analysis.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The plan of a run and how each of its cells ended, from {@code manifest.json}. */
final class Manifest {

    private final Path path;

    Manifest(Path path) {
        this.path = path;
    }

    List<Cell> read() {
        String file = path.getFileName().toString();
        try {
            JsonNode listed =
                    new ObjectMapper().readTree(Files.readString(path)).path("cells");
            if (!listed.isArray()) {
                throw new BadContentException(file + ": must have a list 'cells'");
            }
            List<Cell> cells = new ArrayList<>();
            for (JsonNode node : listed) {
                cells.add(cell(file + ", cells[" + cells.size() + "]", node));
            }
            return cells;
        } catch (JsonProcessingException e) {
            throw new BadContentException(
                    file + ", line " + e.getLocation().getLineNr() + ": is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(String place, JsonNode node) {
        JsonNode seed = node.path("seed");
        if (!seed.canConvertToLong() || !seed.isIntegralNumber()) {
            throw new BadContentException(place + ": 'seed' must be a whole number");
        }
        return new Cell(
                node.path("hash").asText(),
                required(place, node, "protocol"),
                required(place, node, "task"),
                node.path("variant").asText(""),
                seed.asLong(),
                state(place, required(place, node, "state")),
                node.path("reason").asText(""));
    }

    private static String required(String place, JsonNode node, String field) {
        String text = node.path(field).asText("");
        if (text.isEmpty()) {
            throw new BadContentException(place + ": '" + field + "' is missing");
        }
        return text;
    }

    private static Cell.State state(String place, String text) {
        return switch (text) {
            case "done" -> Cell.State.DONE;
            case "failed" -> Cell.State.FAILED;
            default ->
                throw new BadContentException(place + ": state '" + text
                        + "' is neither 'done' nor 'failed'; only a finished run can be analysed");
        };
    }
}
