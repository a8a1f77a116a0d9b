package agon.analysis.results;

import agon.api.protocol.Transcript;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The transcripts of a run, cells in the order of the plan.
 *
 * @param shown those that were read
 * @param found how many there are in all
 */
public record Transcripts(List<RecordedTranscript> shown, long found) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Transcripts {
        shown = List.copyOf(shown);
    }

    /**
     * Reads an even share of every cell's, the first ones of each; cells without a file have none.
     *
     * @param folder of the run
     * @param most how many to read at most; one of a cell at least, if it has any
     * @throws BadContentException if a line is not a transcript
     */
    static Transcripts read(Path folder, List<Cell> cells, int most) {
        int each = Math.max(1, most / Math.max(1, cells.size()));
        List<RecordedTranscript> shown = new ArrayList<>();
        long found = 0;
        for (Cell cell : cells) {
            Path file = folder.resolve("cells").resolve(cell.hash()).resolve("transcripts.jsonl");
            if (cell.hash().isEmpty()
                    || !file.normalize().startsWith(folder.normalize())
                    || !Files.isRegularFile(file)) {
                continue;
            }
            int line = 0;
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    line++;
                    found++;
                    if (line <= each && shown.size() < most) {
                        shown.add(transcript(cell, JSON.readTree(text)));
                    }
                }
            } catch (JsonProcessingException e) {
                throw new BadContentException(folder.relativize(file) + ", line " + line + ": is not JSON", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Transcripts(shown, found);
    }

    private static RecordedTranscript transcript(Cell cell, JsonNode node) {
        JsonNode picture = node.path("picture");
        return new RecordedTranscript(
                cell,
                node.path("number").asLong(),
                said(node.path("transcript")),
                RecordedDebate.of(node.path("debate")).or(() -> RecordedDebate.ofDispute(node.path("dispute"))),
                picture.isTextual() ? Optional.of(picture.textValue()) : Optional.empty());
    }

    private static Transcript said(JsonNode node) {
        List<Transcript> replies = new ArrayList<>();
        node.path("replies").forEach(reply -> replies.add(said(reply)));
        return new Transcript(
                node.path("kind").asText(""),
                node.path("speaker").asText(""),
                node.path("text").asText(""),
                replies);
    }
}
