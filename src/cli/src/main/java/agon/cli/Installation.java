package agon.cli;

import agon.engine.plugin.Nearest;
import agon.engine.spec.InvalidExperiment;
import agon.engine.spec.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things are.
 *
 * @param home the root of the project, which holds {@code analysis/experiments}; unknown when not started by the launcher
 * @param data the folder that {@code AGON_DATA} names, if it is set
 * @param workingFolder what relative paths are relative to
 */
public record Installation(Optional<Path> home, Optional<Path> data, Path workingFolder) {

    /** What the launcher and the environment say. */
    public static Installation ofThisProcess() {
        return new Installation(named(System.getProperty("agon.home")), named(System.getenv("AGON_DATA")), Path.of(""));
    }

    private static Optional<Path> named(@Nullable String path) {
        return Optional.ofNullable(path).filter(text -> !text.isBlank()).map(Path::of);
    }

    /** The folder of what cells of the quickstart took where it was measured; it may not be there. */
    Path measured() {
        return home.orElse(workingFolder).resolve("analysis/experiments/measured");
    }

    /** The experiments that come with Agon, by name. */
    SortedMap<String, Path> experiments() {
        SortedMap<String, Path> experiments = new TreeMap<>();
        Optional<Path> folder =
                home.map(root -> root.resolve("analysis/experiments")).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return experiments;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
                    experiments.put(name.substring(0, name.lastIndexOf('.')), file);
                }
            }
        } catch (IOException thrown) {
            throw new UncheckedIOException("cannot read " + folder.get(), thrown);
        }
        return experiments;
    }

    /**
     * The file that a path or the name of an experiment means.
     *
     * @throws InvalidExperiment if there is none; the message names the nearest
     */
    Path experiment(String said) {
        Path file = workingFolder.resolve(said);
        if (Files.isRegularFile(file)) {
            return file;
        }
        SortedMap<String, Path> known = experiments();
        Path named = known.get(said);
        if (named != null) {
            return named;
        }
        String what = Files.isDirectory(file) ? "is a folder" : "is neither a file nor an experiment of Agon";
        throw new InvalidExperiment(List.of(new Problem(said, what + Nearest.hint(stem(said), known.keySet()))));
    }

    private static String stem(String said) {
        return Path.of(said).getFileName().toString().replaceFirst("\\.(ya?ml|json)$", "");
    }
}
