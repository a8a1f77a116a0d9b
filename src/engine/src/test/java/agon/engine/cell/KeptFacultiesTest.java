package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.task.Faculty;
import agon.engine.cache.CacheFolder;
import agon.engine.example.Cells;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What an overseer learned before")
class KeptFacultiesTest {

    private static final List<Sum> ASKED = List.of(new Sum(1, 2), new Sum(3, 0));

    @TempDir
    private Path folder;

    private final AtomicInteger lessons = new AtomicInteger();

    private Faculty<Sum, Integer> faculty(String recipe) {
        return new Faculty<>("sums", recipe, "table", Map.of("confidence", 0.9), new SumsTask(6).codec(), 3, random -> {
            lessons.incrementAndGet();
            return ASKED.stream()
                    .map(sum -> Example.of(sum, sum.first() + sum.second()))
                    .toList();
        });
    }

    private KeptFaculties faculties() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return KeptFaculties.of(Cells.plugins(), "sums", new CacheFolder(folder), nowhere);
    }

    private List<Prediction<Integer>> answers(String recipe) {
        try (KeptFaculties faculties = faculties()) {
            List<Prediction<Integer>> answers =
                    faculties.trained(faculty(recipe)).answer(ASKED);
            assertEquals(Map.of(Channel.FACULTY_EXAMPLES, 6L, Channel.FACULTY_STEPS, 3L), faculties.spent());
            return answers;
        }
    }

    @Test
    @DisplayName("is learned once, answers the same ever after, and is reported as if it had been learned anew")
    void once() {
        List<Prediction<Integer>> first = answers("addition");
        assertEquals(List.of(new Prediction<>(3, 0.9), new Prediction<>(3, 0.9)), first);
        assertEquals(3, lessons.get());
        assertEquals(first, answers("addition"));
        assertEquals(3, lessons.get(), "no lesson is given twice");
    }

    @Test
    @DisplayName("is learned anew by another recipe")
    void anew() {
        answers("addition");
        answers("addition, said otherwise");
        assertEquals(6, lessons.get());
    }

    @Test
    @DisplayName("costs nothing where nobody asks for it")
    void unasked() {
        try (KeptFaculties faculties = faculties()) {
            assertEquals(Map.of(), faculties.spent());
        }
    }

    @Test
    @DisplayName("is refused where its file is damaged, and the message names the file")
    void damaged() throws IOException {
        answers("addition");
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(path -> !path.toString().endsWith(".lock"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(file, new byte[] {1, 2, 3});
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> answers("addition"));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
    }

    @Test
    @DisplayName("leaves no half of itself when its lessons fail")
    void interrupted() throws IOException {
        Faculty<Sum, Integer> failing =
                new Faculty<>("sums", "failing", "table", Map.of(), new SumsTask(6).codec(), 3, random -> {
                    throw new IllegalStateException("no lesson");
                });
        try (KeptFaculties faculties = faculties()) {
            assertThrows(IllegalStateException.class, () -> faculties.trained(failing));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(path -> path.getFileName().toString().matches("sums-[0-9a-f]+")));
        }
    }
}
