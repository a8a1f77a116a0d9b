package agon.engine.rejudge;

import agon.engine.cell.Json;
import agon.engine.cell.StoredDebate;
import agon.engine.plan.CellSpec;
import agon.engine.run.RunRefused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished cell of a run, with its debates.
 *
 * @param hash the cell
 * @param spec what was run
 * @param debates those that can be judged anew, in their order
 * @param others transcripts of anything else: decompositions, disputes, ratings, and debates of earlier versions
 */
record StoredCell(String hash, CellSpec spec, List<Numbered> debates, int others) {

    /**
     * A debate of a cell.
     *
     * @param number how many transcripts had been offered before it in its split
     */
    record Numbered(long number, StoredDebate debate) {}

    /**
     * The cells of a run that are done, in the order of the plan.
     *
     * @throws RunRefused if the folder is no run, or a file of it cannot be read; the message names file and line
     */
    static List<StoredCell> of(Path run) {
        Path manifest = run.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            throw new RunRefused(run + " is not a run: it holds no manifest.json");
        }
        List<StoredCell> cells = new ArrayList<>();
        for (JsonNode entry : tree(manifest).path("cells")) {
            String hash = entry.path("hash").asText();
            // A hash is a name of one folder; anything else would lead out of the run.
            if (entry.path("state").asText().equals("done") && hash.matches("[0-9a-f]+")) {
                cells.add(cell(run.resolve("cells").resolve(hash), hash));
            }
        }
        return cells;
    }

    private static StoredCell cell(Path folder, String hash) {
        Path description = folder.resolve("cell.json");
        CellSpec spec;
        try {
            spec = Json.MAPPER.treeToValue(tree(description).path("spec"), CellSpec.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new RunRefused(description + " is not a cell as this version of Agon has it: " + first(e));
        }
        List<Numbered> debates = new ArrayList<>();
        int others = 0;
        Path transcripts = folder.resolve("transcripts.jsonl");
        int line = 0;
        try (BufferedReader reader = Files.newBufferedReader(transcripts)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                JsonNode kept = Json.MAPPER.readTree(text);
                if (kept.path("debate").isObject()) {
                    debates.add(new Numbered(
                            kept.path("number").asLong(),
                            Json.MAPPER.treeToValue(kept.path("debate"), StoredDebate.class)));
                } else {
                    others++;
                }
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new RunRefused(transcripts + ", line " + line + ": is not a transcript: " + first(e));
        } catch (IOException e) {
            throw new RunRefused(transcripts + " cannot be read: " + e.getMessage());
        }
        return new StoredCell(hash, spec, debates, others);
    }

    private static JsonNode tree(Path file) {
        try {
            return Json.MAPPER.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new RunRefused(file + " is not JSON: " + first(e));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String first(Exception e) {
        return String.valueOf(e.getMessage()).split("\\R", 2)[0];
    }
}
