package agon.analysis.several;

import agon.analysis.results.BadContentException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which program runs were made by, from {@code environment.json}: another version of Agon, of a plugin or of a library may train
 * otherwise, so that a difference between runs need not be one between protocols.
 */
public final class Versions {

    /** So many libraries are named; there may be a hundred. */
    private static final int MOST_NAMED = 5;

    private static final int REVISION = 9;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Versions() {}

    /**
     * A run's program.
     *
     * @param words version and revision of Agon; says so if they are not known
     * @param libraries file names of the class path, plugins among them
     */
    private record Program(String words, SortedSet<String> libraries) {}

    /**
     * What to say of runs that were not all made by the same versions, in one line; empty if they were.
     *
     * @param runs folders by their names
     * @throws BadContentException if a file is no JSON
     */
    public static Optional<String> remark(Map<String, Path> runs) {
        Map<String, Program> programs = new LinkedHashMap<>();
        runs.forEach((name, folder) -> programs.put(name, program(folder)));
        if (programs.values().stream().distinct().count() < 2) {
            return Optional.empty();
        }
        SortedSet<String> common =
                new TreeSet<>(programs.values().iterator().next().libraries());
        programs.values().forEach(program -> common.retainAll(program.libraries()));
        return Optional.of("these runs were made by different versions, so that differences may come of those: "
                + programs.entrySet().stream()
                        .map(run -> run.getKey() + " by " + words(run.getValue(), common))
                        .collect(Collectors.joining("; ")));
    }

    private static String words(Program program, SortedSet<String> common) {
        List<String> own = new ArrayList<>(program.libraries());
        own.removeAll(common);
        String more = own.size() > MOST_NAMED ? " and " + (own.size() - MOST_NAMED) + " more" : "";
        return program.words()
                + (own.isEmpty()
                        ? ""
                        : " with " + String.join(", ", own.subList(0, Math.min(MOST_NAMED, own.size()))) + more);
    }

    private static Program program(Path folder) {
        Path file = folder.resolve("environment.json");
        if (!Files.isRegularFile(file)) {
            return new Program("an unknown version (there is no environment.json)", new TreeSet<>());
        }
        try {
            JsonNode environment = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            SortedSet<String> libraries = new TreeSet<>();
            environment.path("libraries").forEach(library -> libraries.add(library.asText()));
            String revision = environment.path("revision").asText("");
            return new Program(
                    "Agon " + environment.path("version").asText("of an unknown version")
                            + (revision.isEmpty() ? "" : " (" + shortened(revision) + ")"),
                    libraries);
        } catch (JsonProcessingException e) {
            throw new BadContentException(file + ": is not JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash cut to what tells it apart, and whether files were changed. */
    private static String shortened(String revision) {
        String[] parts = revision.split(",", 2);
        String hash = parts[0].substring(0, Math.min(REVISION, parts[0].length()));
        return parts.length == 1 ? hash : hash + "," + parts[1];
    }
}
