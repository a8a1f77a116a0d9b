package agon.analysis.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a run comes from and what was said in it: what no statistic uses and a reader wants to see.
 *
 * @param experiment the resolved experiment as YAML, empty if unknown
 * @param environment program, machine, libraries and data as JSON, empty if unknown
 * @param transcripts a bounded share of what was said in training
 */
public record Background(String experiment, String environment, Transcripts transcripts) {

    /** As many transcripts as a page can hold without becoming slow. */
    private static final int MOST_TRANSCRIPTS = 1000;

    /**
     * Reads it from the folder of a run.
     *
     * @param run what was read from the same folder
     * @throws BadContentException if a file holds what it should not
     */
    public static Background of(Path folder, Run run) {
        return new Background(
                text(folder.resolve("experiment.yaml")),
                text(folder.resolve("environment.json")),
                Transcripts.read(folder, run.cells(), MOST_TRANSCRIPTS));
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
