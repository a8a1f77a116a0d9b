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

    private static final String PENDING = "pending";

    private final Path path;

    Manifest(Path path) {
        this.path = path;
    }

    /**
     * What the file says.
     *
     * @param ended cells that are done or failed, in the order of the plan
     * @param pending how many are not
     */
    record Content(List<Cell> ended, int pending) {

        /** The cells of a finished run. */
        List<Cell> finished() {
            if (pending > 0) {
                throw new BadContentException("manifest.json: " + pending
                        + (pending == 1 ? " cell is" : " cells are")
                        + " still pending; only a finished run can be analysed, and a growing one be watched");
            }
            return ended;
        }
    }

    Content read() {
        String file = path.getFileName().toString();
        try {
            JsonNode listed =
                    new ObjectMapper().readTree(Files.readString(path)).path("cells");
            if (!listed.isArray()) {
                throw new BadContentException(file + ": must have a list 'cells'");
            }
            List<Cell> ended = new ArrayList<>();
            int pending = 0;
            for (JsonNode node : listed) {
                if (node.path("state").asText().equals(PENDING)) {
                    pending++;
                } else {
                    ended.add(cell(file + ", cells[" + (ended.size() + pending) + "]", node));
                }
            }
            return new Content(ended, pending);
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
                throw new BadContentException(
                        place + ": state '" + text + "' is none of 'done', 'failed' and 'pending'");
        };
    }
}
