package agon.cli.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.plugin.CodeBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is fetched")
final class FetcherTest {

    private static final byte[] CONTENT =
            "a line of a table of molecules\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    private static final int ARRIVED = 100_000;

    @TempDir
    private Path root;

    private FileServer server;
    private Fetcher fetcher;
    private DataFile file;

    @BeforeEach
    void start() throws IOException {
        server = FileServer.of(CONTENT);
        fetcher = Fetcher.into(new DataFolder(root));
        file = file("molecules/table.csv", server.address("/file"), Optional.of(sum(CONTENT)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("is verified and lies alone in its place")
    void whole() throws Exception {
        assertEquals(new Check(Check.State.OK, sum(CONTENT)), fetcher.fetch(file));
        assertArrayEquals(CONTENT, Files.readAllBytes(root.resolve("molecules/table.csv")));
        assertEquals(List.of("table.csv"), names());
        assertEquals(List.of(CONTENT.length), server.sent());
    }

    @Test
    @DisplayName("comes in two pieces when the connection broke: the second request asks for the rest alone")
    void resumption() throws Exception {
        breakOff();
        assertEquals(ARRIVED, Files.size(root.resolve("molecules/table.csv.part")));
        assertFalse(Files.exists(root.resolve("molecules/table.csv")));

        assertEquals(Check.State.OK, fetcher.fetch(file).state());
        assertEquals(List.of(ARRIVED, CONTENT.length - ARRIVED), server.sent());
        assertArrayEquals(CONTENT, Files.readAllBytes(root.resolve("molecules/table.csv")));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    @DisplayName("is begun anew when the server knows no ranges")
    void withoutRanges() throws Exception {
        breakOff();
        server.forgetRanges();
        assertEquals(Check.State.OK, fetcher.fetch(file).state());
        assertEquals(List.of(ARRIVED, CONTENT.length), server.sent());
    }

    @Test
    @DisplayName("is begun anew when the server has another version by now")
    void changedMeanwhile() throws Exception {
        server.change("an older table\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        breakOff();
        server.change(CONTENT);
        assertEquals(Check.State.OK, fetcher.fetch(file).state());
        assertEquals(List.of(ARRIVED, CONTENT.length), server.sent());
    }

    @Test
    @DisplayName("is begun anew when nobody knows which version the part was taken from")
    void unknownVersion() throws Exception {
        breakOff();
        Files.delete(root.resolve("molecules/table.csv.part.version"));
        assertEquals(Check.State.OK, fetcher.fetch(file).state());
        assertEquals(List.of(ARRIVED, CONTENT.length), server.sent());
    }

    @Test
    @DisplayName("is not fetched again when all of it had come and only the last step was missing")
    void complete() throws Exception {
        breakOff();
        Files.write(root.resolve("molecules/table.csv.part"), CONTENT);
        assertEquals(Check.State.OK, fetcher.fetch(file).state());
        assertEquals(List.of(ARRIVED, 0), server.sent());
    }

    @Test
    @DisplayName("is refused with another content: both sums are named, and the file that was there stays")
    void wrongContent() throws Exception {
        byte[] other = "something else\n".getBytes(StandardCharsets.UTF_8);
        server.change(other);
        Path place = root.resolve("molecules/table.csv");
        Files.createDirectories(place.getParent());
        Files.writeString(place, "what was there");

        String message =
                assertThrows(FetchFailed.class, () -> fetcher.fetch(file)).getMessage();
        for (String named : List.of("molecules/table.csv", sum(CONTENT), sum(other), "is left as it was")) {
            assertTrue(message.contains(named), message);
        }
        assertEquals("what was there", Files.readString(place));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    @DisplayName("is verified by what it holds when it is compressed, however it is compressed")
    void compressed() throws Exception {
        server.change(gzip(CONTENT));
        DataFile images = file("mnist/images.gz", server.address("/file"), Optional.of(sum(CONTENT)));
        assertEquals(new Check(Check.State.OK, sum(CONTENT)), fetcher.fetch(images));
        assertArrayEquals(gzip(CONTENT), Files.readAllBytes(root.resolve("mnist/images.gz")));
    }

    @Test
    @DisplayName("is refused when it should be compressed and is not")
    void notCompressed() {
        DataFile images = file("mnist/images.gz", server.address("/file"), Optional.of(sum(CONTENT)));
        String message =
                assertThrows(FetchFailed.class, () -> fetcher.fetch(images)).getMessage();
        assertTrue(message.contains("cannot be uncompressed"), message);
    }

    @Test
    @DisplayName("is kept, with its sum told, when the catalogue names none to compare with")
    void noSum() throws Exception {
        DataFile unknown = file("molecules/table.csv", server.address("/file"), Optional.empty());
        assertEquals(new Check(Check.State.NOT_VERIFIED, sum(CONTENT)), fetcher.fetch(unknown));
        assertTrue(new DataFolder(root).holds(unknown));
    }

    @Test
    @DisplayName("may have moved")
    void moved() throws Exception {
        DataFile elsewhere = file("molecules/table.csv", server.address("/moved"), file.sha256());
        assertEquals(Check.State.OK, fetcher.fetch(elsewhere).state());
    }

    @Test
    @DisplayName("cannot be fetched where the server refuses: the message names file, address and answer")
    void refused() {
        DataFile gone = file("molecules/table.csv", server.address("/gone"), file.sha256());
        String message =
                assertThrows(FetchFailed.class, () -> fetcher.fetch(gone)).getMessage();
        assertTrue(message.startsWith("molecules/table.csv: cannot be fetched from " + gone.address()), message);
        assertTrue(message.contains("404"), message);
    }

    @Test
    @DisplayName("cannot be fetched where nobody answers: what had come is kept")
    void nobodyAnswers() throws Exception {
        breakOff();
        server.close();
        String message =
                assertThrows(FetchFailed.class, () -> fetcher.fetch(file)).getMessage();
        assertTrue(message.contains("no connection to localhost"), message);
        assertEquals(ARRIVED, Files.size(root.resolve("molecules/table.csv.part")));
    }

    private void breakOff() {
        Path part = root.resolve("molecules/table.csv.part");
        server.breakOffAfter(ARRIVED, () -> part.toFile().length() == ARRIVED);
        String message =
                assertThrows(FetchFailed.class, () -> fetcher.fetch(file)).getMessage();
        assertTrue(message.contains("what came is kept"), message);
        server.recover();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("molecules"))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String sum(byte[] content) {
        return HexFormat.of().formatHex(CodeBase.sha256().digest(content));
    }

    private static DataFile file(String path, URI address, Optional<String> sum) {
        return new DataFile(path, address, OptionalLong.empty(), sum);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(content);
        }
        return bytes.toByteArray();
    }
}
