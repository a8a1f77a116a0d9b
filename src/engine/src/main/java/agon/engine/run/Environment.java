package agon.engine.run;

import agon.engine.plugin.CodeBase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Under what circumstances a run was made: what {@code environment.json} says.
 *
 * @param version of Agon
 * @param revision of the source in git, with a mark if files were changed; empty if it is not known
 * @param java version and vendor
 * @param system name, version and architecture
 * @param processors that this machine offers
 * @param workers JVMs that cells run in
 * @param threads of arithmetic in each
 * @param libraries file names of what is on the class path; they carry versions
 * @param data SHA-256 of each data file
 * @param seeds of the experiment
 */
public record Environment(
        String version,
        String revision,
        String java,
        String system,
        int processors,
        int workers,
        int threads,
        List<String> libraries,
        SortedMap<String, String> data,
        List<Long> seeds) {

    private static final int GIT_SECONDS = 10;

    /**
     * The circumstances of this process.
     *
     * @param workers JVMs that cells run in
     * @param data SHA-256 of each data file by its name
     * @param seeds of the experiment
     */
    public static Environment observe(int workers, SortedMap<String, String> data, List<Long> seeds) {
        String version = Environment.class.getPackage().getImplementationVersion();
        return new Environment(
                Optional.ofNullable(version).orElse("unpackaged"),
                gitRevision().orElse(""),
                property("java.version") + ", " + property("java.vendor"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                workers,
                1,
                classPath(),
                data,
                List.copyOf(seeds));
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    private static List<String> classPath() {
        return Arrays.stream(property("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName())
                .filter(name -> name != null)
                .map(Path::toString)
                .sorted()
                .toList();
    }

    private static Optional<String> gitRevision() {
        Path code = CodeBase.root(Environment.class);
        return git(code, "rev-parse", "HEAD")
                .map(head -> git(code, "status", "--porcelain", "--untracked-files=no")
                        .map(changed -> changed.isEmpty() ? head : head + ", with changes")
                        .orElse(head));
    }

    private static Optional<String> git(Path code, String... arguments) {
        Path folder = Optional.ofNullable(code.toAbsolutePath().getParent()).orElse(code);
        ProcessBuilder builder = new ProcessBuilder("git", "-C", folder.toString());
        builder.command().addAll(List.of(arguments));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String text = String.join("\n", out.lines().toList());
                boolean ended = process.waitFor(GIT_SECONDS, TimeUnit.SECONDS);
                return ended && process.exitValue() == 0 ? Optional.of(text.strip()) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
