package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a killed run left behind")
final class UnfinishedFolderTest {

    @TempDir
    private Path cells;

    /** Writes one file after the other, until its folder is gone. */
    private static void writeOn(Path folder) {
        for (int file = 0; Files.exists(folder); file++) {
            try {
                Files.writeString(folder.resolve(Integer.toString(file)), "still here");
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    @DisplayName("is removed although a worker that outlived the run still writes to it")
    void isRemovedUnderAWriter() throws Exception {
        for (int time = 0; time < 50; time++) {
            Path unfinished = Files.createDirectory(cells.resolve("cell.tmp-" + time));
            Thread writer = new Thread(() -> writeOn(unfinished));
            writer.start();
            CellFolder.removeUnfinished(cells);
            assertFalse(Files.exists(unfinished));
            writer.join();
        }
    }
}
