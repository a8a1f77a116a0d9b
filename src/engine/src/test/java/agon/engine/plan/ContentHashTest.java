package agon.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.TaskProvider;
import agon.engine.plugin.CodeBase;
import agon.engine.plugin.Plugins;
import agon.engine.sample.SampleTask;
import agon.engine.sample.Samples;
import agon.engine.spec.Adjustments;
import agon.engine.spec.ExperimentReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The hash of a cell")
final class ContentHashTest {

    private static final String EXPERIMENT = """
            name: hashed
            title: A title
            seeds: 0..1
            protocols: {debate: {steps: 5}}
            tasks: {powers: {}}
            learner: mlp
            """;

    @Test
    @DisplayName("does not depend on how the experiment is written, named or described")
    void sameMeaning() {
        String first = hash(EXPERIMENT);
        assertEquals(first, hash(EXPERIMENT.replace("hashed", "other").replace("A title", "Another")));
        assertEquals(first, hash(EXPERIMENT.replace("tasks: {powers: {}}", "tasks: [{id: powers, size: 8}]")));
        assertEquals(first, hash(EXPERIMENT.replace("{steps: 5}", "{careful: false, steps: 5}")));
        assertEquals(first, hash(EXPERIMENT.replace("learner: mlp", "learner: {default: {mlp: {width: 64}}}")));
        assertTrue(first.matches("[0-9a-f]{16}"), first);
    }

    @Test
    @DisplayName("changes with everything that the cell's result depends on")
    void otherMeaning() {
        String first = hash(EXPERIMENT);
        assertNotEquals(first, hash(EXPERIMENT.replace("steps: 5", "steps: 6")));
        assertNotEquals(first, hash(EXPERIMENT.replace("{powers: {}}", "{powers: {overseer: {bias: 0.1}}}")));
        assertNotEquals(first, hash(EXPERIMENT.replace("mlp", "transformer")));
        assertNotEquals(first, hash(EXPERIMENT.replace("0..1", "1..2")));
        assertNotEquals(first, hash(EXPERIMENT + "budget: {labels: 5}\n"));
        assertNotEquals(first, hash(EXPERIMENT + "evaluation: {questions: 501}\n"));
        assertNotEquals(first, hash(EXPERIMENT.replace("debate: {", "debate: {as: other, ")));
    }

    @Test
    @DisplayName("changes with the content of a data file, not with its place")
    void dataFiles(@TempDir Path one, @TempDir Path two) throws IOException {
        String withData = EXPERIMENT.replace("powers: {}", "powers: {file: data.csv}");
        Files.writeString(one.resolve("data.csv"), "x\n1\n");
        Files.writeString(two.resolve("data.csv"), "x\n1\n");
        String before = hash(withData, Optional.of(one));
        assertEquals(before, hash(withData, Optional.of(two)));
        Files.writeString(one.resolve("data.csv"), "x\n2\n");
        assertNotEquals(before, hash(withData, Optional.of(one)));
    }

    @Test
    @DisplayName("changes with the code of a plugin")
    void code(@TempDir Path folder) throws Exception {
        String before = hash(EXPERIMENT, otherCode(folder));
        assertNotEquals(hash(EXPERIMENT), before);
        assertEquals(before, hash(EXPERIMENT, otherCode(folder)));
        Files.writeString(folder.resolve("table.txt"), "a resource that the task reads");
        assertNotEquals(before, hash(EXPERIMENT, otherCode(folder)));
    }

    @Test
    @DisplayName("knows libraries by the names of their jars")
    void libraries() {
        CodeBase code = CodeBase.of(ContentHash.class);
        assertTrue(
                code.libraries(ContentHash.class.getClassLoader()).stream()
                        .anyMatch(jar -> jar.startsWith("jackson-databind-")),
                "the engine uses Jackson");
    }

    @Test
    @DisplayName("knows other parts of Agon by their code, and leaves out the api, which it knows anyway")
    void otherParts() {
        Set<String> used = CodeBase.of(ContentHashTest.class).libraries(ContentHashTest.class.getClassLoader());
        assertTrue(used.contains(CodeBase.of(ContentHash.class).hash()), "tests use the engine: " + used);
        assertFalse(used.contains(CodeBase.of(TaskProvider.class).hash()), "the api is left out: " + used);
    }

    /** The sample plugins with a task whose code lies in a folder of its own. */
    private static Plugins otherCode(Path folder) throws Exception {
        String name = SampleTask.class.getName();
        Path from = CodeBase.root(SampleTask.class);
        Path copied = folder.resolve("agon/engine/sample");
        Files.createDirectories(copied);
        try (var files = Files.list(from.resolve("agon/engine/sample"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("SampleTask"))
                    .toList()) {
                Files.write(copied.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        URL[] places = {folder.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(places, SampleTask.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
                boolean own = wanted.startsWith(name);
                return own && findLoadedClass(wanted) == null ? findClass(wanted) : super.loadClass(wanted, resolve);
            }
        };
        TaskProvider<?> task = (TaskProvider<?>) loader.loadClass(name)
                .getConstructors()[0]
                .newInstance(
                        "powers", Samples.plugins().tasks().get("powers").card().facets(), true);
        return Plugins.of(
                List.copyOf(Samples.plugins().protocols().all()),
                List.of(task),
                List.copyOf(Samples.plugins().learners().all()));
    }

    private static String hash(String yaml) {
        return hash(yaml, Samples.plugins());
    }

    private static String hash(String yaml, Plugins plugins) {
        return hash(yaml, plugins, Optional.empty());
    }

    private static String hash(String yaml, Optional<Path> dataFolder) {
        return hash(yaml, Samples.plugins(), dataFolder);
    }

    private static String hash(String yaml, Plugins plugins, Optional<Path> dataFolder) {
        Experiment experiment = new ExperimentReader(plugins, dataFolder).read("test.yaml", yaml, Adjustments.NONE);
        return Plan.of(experiment, new ContentHash(plugins, dataFolder))
                .cells()
                .get(0)
                .hash();
    }
}
