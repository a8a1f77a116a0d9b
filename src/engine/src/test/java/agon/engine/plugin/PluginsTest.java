package agon.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.protocol.TrainingProtocolProvider;
import agon.engine.plugin.inspected.Honest;
import agon.engine.sample.SampleProtocol;
import agon.engine.sample.Samples;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Plugins")
final class PluginsTest {

    @Test
    @DisplayName("are found as services of the class path")
    void services(@TempDir Path folder) throws IOException {
        assertTrue(withService(folder, Honest.class.getName()).protocols().ids().contains("Honest"));
    }

    @Test
    @DisplayName("that cannot be loaded are named")
    void brokenService(@TempDir Path folder) {
        InvalidPlugin refusal = assertThrows(InvalidPlugin.class, () -> withService(folder, "com.example.Lost"));
        assertTrue(refusal.getMessage().contains("com.example.Lost"), refusal.getMessage());
    }

    @Test
    @DisplayName("of one kind share no id")
    void duplicateIds() {
        List<TrainingProtocolProvider<?>> twins = List.of(new SampleProtocol("Honest", List.of()), new Honest());
        InvalidPlugin refusal = assertThrows(InvalidPlugin.class, () -> Plugins.of(twins, List.of(), List.of()));
        assertEquals(
                "two plugins call their protocol \"Honest\": agon.engine.sample.SampleProtocol and "
                        + "agon.engine.plugin.inspected.Honest",
                refusal.getMessage());
    }

    @Test
    @DisplayName("that are asked for by a wrong name are suggested by the nearest, or listed")
    void nearest() {
        Catalogue<TrainingProtocolProvider<?>> protocols = Samples.plugins().protocols();
        assertEquals("unknown protocol \"debte\"; did you mean \"debate\"?", protocols.unknown("debte"));
        assertEquals("unknown protocol \"DEBATE\"; did you mean \"debate\"?", protocols.unknown("DEBATE"));
        assertEquals("unknown protocol \"edbate\"; did you mean \"debate\"?", protocols.unknown("edbate"));
        assertEquals("unknown protocol \"xyz\"; there is amplification, debate, supervised", protocols.unknown("xyz"));
    }

    @Test
    @DisplayName("that are kept apart for their licence are said to be, with the nearest that is there")
    void keptApart() {
        assertEquals(
                ": it comes with the module src/learners/smile (GPL), which AGON_PLUGINS=src/learners/smile/target/plugin"
                        + " adds; or choose \"boosting\"",
                KeptApart.hint("smile-gradient-boosting", Set.of("boosting", "linear")));
        assertEquals(Nearest.hint("mlp", Set.of("boosting")), KeptApart.hint("mlp", Set.of("boosting")));
        String unknown = Samples.plugins().learners().unknown("smile-random-forest");
        assertTrue(unknown.startsWith("unknown learner \"smile-random-forest\": it comes with"), unknown);
    }

    @Test
    @DisplayName("describe their settings, those of nested records in place")
    void describedSettings() {
        Settings<?> settings =
                new Settings<>(Samples.plugins().tasks().get("powers").defaults());
        assertEquals(
                List.of(
                        "size | a whole number | 8 | how large, at least 2",
                        "data | one of made-up, measured | \"made-up\" | where questions come from",
                        "file | text | \"\" | a file of the data folder; none if blank",
                        "overseer.error | a number | 0.0 | probability that a step of reasoning, answer, rating or verdict of"
                                + " the overseer is wrong, each by itself, 0 to 1",
                        "overseer.bias | a number | 0.0 | probability that the overseer leans to a favourite answer"
                                + " (label 0; one scale above), 0 to 1"),
                settings.describe().stream()
                        .map(setting ->
                                String.join(" | ", setting.name(), setting.kind(), setting.value(), setting.text()))
                        .toList());
    }

    private static Plugins withService(Path folder, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(TrainingProtocolProvider.class.getName()), provider);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Plugins.onClassPath();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
