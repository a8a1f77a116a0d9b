package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every experiment that comes with Agon")
final class ExperimentsTest {

    @TempDir
    private Path folder;

    static Stream<String> experiments() {
        return new Installation(Optional.of(Commands.HOME), Optional.empty(), Path.of(""))
                .experiments().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("experiments")
    @DisplayName("can be planned, or lacks nothing but data that AGON_DATA would name")
    void planned(String experiment) {
        Commands.Outcome outcome = new Commands(folder).execute("run", experiment, "--dry-run");
        if (outcome.status() == 0) {
            assertTrue(outcome.output().contains("cell"), outcome.output());
            return;
        }
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(
                outcome.errors().lines().filter(line -> !line.isBlank()).allMatch(line -> line.contains("AGON_DATA")),
                outcome.errors());
    }
}
