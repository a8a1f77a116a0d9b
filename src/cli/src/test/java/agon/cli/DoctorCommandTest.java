package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.plugin.Plugins;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("agon doctor")
final class DoctorCommandTest {

    @Test
    @DisplayName("finds this installation sound: every learner learns an example, native libraries and all")
    void sound() {
        Commands.Outcome outcome = new Commands(Path.of("")).execute("doctor");
        assertEquals(0, outcome.status(), outcome.output());
        for (String learner : Plugins.onClassPath().learners().ids()) {
            assertTrue(
                    outcome.output().lines().anyMatch(line -> line.matches("learner " + learner + " +ok +.*")),
                    outcome.output());
        }
    }
}
