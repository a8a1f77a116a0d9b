package agon.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a run")
final class RunFolderTest {

    @TempDir
    private Path temporary;

    private String refusal(Path folder) {
        return assertThrows(RunRefused.class, () -> RunFolder.open(folder, "mine"))
                .getMessage();
    }

    @Test
    void isMadeIfItIsNotThere() throws IOException {
        Path folder = temporary.resolve("a").resolve("b c");
        RunFolder.open(folder, "mine").close();
        RunFolder.open(folder, "mine").close();
        assertTrue(Files.isDirectory(folder.resolve("cells")));
    }

    @Test
    void isRefusedToTwoRunsAtOnce() throws IOException {
        try (RunFolder first = RunFolder.open(temporary, "mine")) {
            assertEquals(
                    "another run is writing to " + first.path() + "; wait for it, or name another --out",
                    refusal(temporary));
        }
        RunFolder.open(temporary, "mine").close();
    }

    @Test
    void isRefusedToAnotherExperiment() throws IOException {
        Files.writeString(temporary.resolve("experiment.yaml"), "name: \"theirs\"\n");
        assertEquals(
                temporary + " holds the experiment \"theirs\", not \"mine\"; name another --out", refusal(temporary));
    }

    @Test
    void isRefusedIfItHoldsSomethingElseWhichIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "\\begin");
        assertTrue(refusal(temporary).contains("is not empty and not a run (it holds thesis.tex"));
        assertFalse(Files.exists(temporary.resolve(".lock")));
    }

    @Test
    void isRefusedIfItIsAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertEquals(file + " is a file; --out must name a folder", refusal(file));
        assertTrue(refusal(file.resolve("below")).contains("cannot be written"));
    }

    @Test
    void losesWhatAKilledRunLeftUnfinished() throws IOException {
        Path unfinished = Files.createDirectories(temporary.resolve("cells").resolve("abc.tmp-17"));
        Files.writeString(unfinished.resolve("log.txt"), "half");
        RunFolder.open(temporary, "mine").close();
        assertFalse(Files.exists(unfinished));
    }
}
