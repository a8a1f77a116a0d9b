package agon.analysis.page;

import agon.api.protocol.Transcript;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Transcripts as an engine writes them into the folder of a cell. */
final class SaidInTraining {

    private final Path folder;

    SaidInTraining(Path folder) {
        this.folder = folder;
    }

    /** The transcripts of a cell of a {@link agon.analysis.WrittenRun}. */
    void in(String protocol, String task, int seed, List<Transcript> transcripts) {
        Path file = folder.resolve("cells/" + protocol + "/" + task + "/" + seed + "/transcripts.jsonl");
        try {
            Files.createDirectories(file.getParent());
            ObjectMapper json = new ObjectMapper();
            List<String> lines = new ArrayList<>();
            for (Transcript transcript : transcripts) {
                lines.add(json.writeValueAsString(Map.of("number", lines.size(), "transcript", transcript)));
            }
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Transcript decomposition(String question) {
        return new Transcript(
                "decomposition",
                "question",
                question,
                List.of(
                        new Transcript(
                                "sub-question",
                                "overseer",
                                "half of " + question,
                                List.of(Transcript.of("answer", "agent", "three"))),
                        Transcript.of("conclusion", "overseer", "six")));
    }

    static Transcript debate(String question, double share) {
        return new Transcript(
                "debate",
                "question",
                question,
                List.of(
                        Transcript.of("claim", "claimant", "2"),
                        Transcript.of("claim", "rival", "0"),
                        Transcript.of("evidence", "claimant", "row 13, column 17 has grey 24"),
                        Transcript.of("verdict", "judge", "the claimant at " + share)));
    }
}
