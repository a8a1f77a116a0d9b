package agon.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.plan.Experiment;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.ProtocolInspection;
import agon.engine.plugin.SettingDescription;
import agon.engine.plugin.Settings;
import agon.engine.spec.Adjustments;
import agon.engine.spec.ExperimentReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What comes with Agon")
final class DescriptionTest {

    private static final Plugins PLUGINS = Plugins.onClassPath();
    private static final Commands COMMANDS = new Commands(Path.of(""));

    @Test
    @DisplayName("is listed and described, each under its id")
    void listedAndDescribed() {
        for (String kind : List.of("protocols", "tasks", "learners", "experiments")) {
            Commands.Outcome list = COMMANDS.execute("list", kind);
            assertEquals(0, list.status());
            assertFalse(list.output().isBlank(), kind);
            for (String line : list.output().lines().toList()) {
                String id = line.split(" ")[0];
                Commands.Outcome description = COMMANDS.execute("describe", id);
                assertEquals(0, description.status(), id);
                assertTrue(description.output().contains(id), id);
            }
        }
    }

    @Test
    @DisplayName("says of every setting what it means")
    void documentedSettings() {
        List<String> silent = new ArrayList<>();
        Stream.of(
                        PLUGINS.protocols().all().stream().map(plugin -> new Settings<>(plugin.defaults())),
                        PLUGINS.tasks().all().stream().map(plugin -> new Settings<>(plugin.defaults())),
                        PLUGINS.learners().all().stream().map(plugin -> new Settings<>(plugin.defaults())))
                .flatMap(settings -> settings)
                .forEach(settings -> settings.describe().stream()
                        .filter(setting -> setting.text().isBlank())
                        .map(SettingDescription::name)
                        .forEach(name ->
                                silent.add(settings.defaults().getClass().getSimpleName() + "." + name)));
        assertEquals(List.of(), silent);
    }

    @Test
    @DisplayName("holds no protocol that the inspection refuses")
    void inspected() {
        assertAll(PLUGINS.protocols().all().stream()
                .map(protocol -> () -> assertEquals(List.of(), ProtocolInspection.violations(protocol))));
    }

    @Test
    @DisplayName("holds the quickstart, which needs no data: six protocols, two tasks, five seeds")
    void quickstart() {
        Experiment experiment = new ExperimentReader(PLUGINS, Optional.empty())
                .read(Commands.HOME.resolve("analysis/experiments/quickstart.yaml"), Adjustments.NONE);
        assertEquals(6, experiment.protocols().size());
        assertEquals(2, experiment.tasks().size());
        assertEquals(5, experiment.seeds().size());
    }
}
