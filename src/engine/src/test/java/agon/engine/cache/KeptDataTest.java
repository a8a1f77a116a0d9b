package agon.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.Cache;
import agon.engine.example.Cells;
import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a task worked out from data files")
class KeptDataTest {

    @TempDir
    private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    private String find(Cache cache, String recipe) throws IOException {
        return cache.find(
                "numbers",
                recipe,
                out -> {
                    made.incrementAndGet();
                    out.writeUTF(recipe + "!");
                },
                DataInput::readUTF);
    }

    private Cache cache() {
        return new KeptData(Cells.plugins(), "sums", new CacheFolder(folder));
    }

    @Test
    @DisplayName("is worked out once for a recipe, and anew for another")
    void once() throws IOException {
        assertEquals("one!", find(cache(), "one"));
        assertEquals("one!", find(cache(), "one"));
        assertEquals(1, made.get());
        assertEquals("two!", find(cache(), "two"));
        assertEquals(2, made.get());
    }

    @Test
    @DisplayName("is the same where nothing is kept")
    void notKept() throws IOException {
        assertEquals(find(cache(), "one"), find(Cache.NONE, "one"));
        assertEquals("one!", find(Cache.NONE, "one"));
        assertEquals(3, made.get());
    }

    @Test
    @DisplayName("is worked out anew where no folder can be written")
    void nowhere() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Cache nowhere = new KeptData(Cells.plugins(), "sums", new CacheFolder(file.resolve("below")));
        assertEquals("one!", find(nowhere, "one"));
        assertEquals("one!", find(nowhere, "one"));
        assertEquals(2, made.get());
    }

    @Test
    @DisplayName("is not kept by half when working it out fails")
    void failing() throws IOException {
        assertThrows(
                IOException.class,
                () -> cache().find(
                                "numbers",
                                "failing",
                                out -> {
                                    out.writeInt(1);
                                    throw new IOException("no more");
                                },
                                DataInput::readInt));
        assertEquals("failing!", find(cache(), "failing"));
    }

    @Test
    @DisplayName("is refused where its file is damaged, and the message says which to delete")
    void damaged() throws IOException {
        find(cache(), "one");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> !path.toString().endsWith(".lock")).toList();
        }
        Files.write(files.get(0), new byte[] {0});
        IOException refused = assertThrows(IOException.class, () -> find(cache(), "one"));
        assertTrue(refused.getMessage().contains(files.get(0).toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("delete it"), refused.getMessage());
    }
}
