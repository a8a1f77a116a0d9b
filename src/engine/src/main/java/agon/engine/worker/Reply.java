package agon.engine.worker;

import agon.engine.cell.CellOutcome;
import agon.engine.cell.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;

/**
 * What a worker says.
 *
 * @param outcome how the cell ended that it was asked to run; empty when it is ready for its first one
 */
record Reply(Optional<CellOutcome> outcome) {

    private static final String MARKER = "@agon ";

    /** The line to write; starts on a line of its own whatever was printed before. */
    String line() throws JsonProcessingException {
        return "\n" + MARKER + Json.MAPPER.writeValueAsString(this) + "\n";
    }

    /** Reads a line; empty if it was printed by somebody else. */
    static Optional<Reply> read(String line) {
        if (!line.startsWith(MARKER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(line.substring(MARKER.length()), Reply.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
