package agon.engine.rejudge;

import agon.engine.cell.Json;
import agon.engine.cell.StoredCase;
import agon.engine.cell.StoredDebate;
import agon.engine.cell.StoredDispute;
import agon.engine.cell.StoredStudy;
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
import java.util.Optional;

/**
 * A finished cell of a run, with its debates.
 *
 * @param hash the cell
 * @param spec what was run
 * @param cases debates and disputes that can be judged anew, in their order
 * @param studies what its overseer had measured whenever it studied
 * @param others transcripts of anything else: decompositions, ratings, and debates and disputes of earlier versions
 */
record StoredCell(String hash, CellSpec spec, List<Numbered> cases, List<StoredStudy> studies, int others) {

    /**
     * A debate or dispute of a cell.
     *
     * @param number how many transcripts had been offered before it in its split
     */
    record Numbered(long number, StoredCase judged) {}

    /** The first so many studies; all there are, if there are fewer, after which the judge will not be the same. */
    List<StoredStudy> firstStudies(int count) {
        return studies.subList(0, Math.min(count, studies.size()));
    }

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
        Path transcripts = folder.resolve("transcripts.jsonl");
        List<Optional<Numbered>> judged = lines(transcripts, "a transcript", StoredCell::judged);
        Path studied = folder.resolve(StoredStudy.FILE);
        List<StoredStudy> studies = Files.exists(studied)
                ? lines(studied, "a study", node -> Json.MAPPER.treeToValue(node, StoredStudy.class))
                : List.of();
        List<Numbered> cases = judged.stream().flatMap(Optional::stream).toList();
        return new StoredCell(hash, spec, cases, studies, judged.size() - cases.size());
    }

    private static Optional<Numbered> judged(JsonNode kept) throws JsonProcessingException {
        StoredCase stored;
        if (kept.path("debate").isObject()) {
            stored = Json.MAPPER.treeToValue(kept.path("debate"), StoredDebate.class);
        } else if (kept.path("dispute").isObject()) {
            stored = Json.MAPPER.treeToValue(kept.path("dispute"), StoredDispute.class);
        } else {
            return Optional.empty();
        }
        return Optional.of(new Numbered(kept.path("number").asLong(), stored));
    }

    /** Reads a line. */
    private interface LineReader<T> {
        T read(JsonNode line) throws JsonProcessingException;
    }

    private static <T> List<T> lines(Path file, String what, LineReader<T> each) {
        List<T> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                lines.add(each.read(Json.MAPPER.readTree(text)));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new RunRefused(file + ", line " + (lines.size() + 1) + ": is not " + what + ": " + first(e));
        } catch (IOException e) {
            throw new RunRefused(file + " cannot be read: " + e.getMessage());
        }
        return lines;
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
