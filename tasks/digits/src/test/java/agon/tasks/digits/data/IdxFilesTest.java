package agon.tasks.digits.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.InvalidData;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder in the format of MNIST")
class IdxFilesTest {

    private static final int PICTURES = 0x0803;
    private static final int LABELS = 0x0801;
    private static final String TEST_PICTURES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    @TempDir
    private Path folder;

    private interface Content {
        void to(DataOutputStream out) throws IOException;
    }

    private void write(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(new DataOutputStream(bytes));
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void pictures(DataOutputStream out, int announced, int written) throws IOException {
        out.writeInt(PICTURES);
        out.writeInt(announced);
        out.writeInt(Picture.SIDE);
        out.writeInt(Picture.SIDE);
        for (int picture = 0; picture < written; picture++) {
            byte[] greys = new byte[Picture.PIXELS];
            greys[picture] = (byte) 200;
            out.write(greys);
        }
    }

    private static void labels(DataOutputStream out, int... labels) throws IOException {
        out.writeInt(LABELS);
        out.writeInt(labels.length);
        for (int label : labels) {
            out.writeByte(label);
        }
    }

    @BeforeEach
    void writeASoundFolder() throws IOException {
        write("train-images-idx3-ubyte", out -> pictures(out, 3, 3));
        write("train-labels-idx1-ubyte", out -> labels(out, 7, 0, 9));
        write(TEST_PICTURES, out -> pictures(out, 2, 2));
        write(TEST_LABELS, out -> labels(out, 1, 2));
    }

    private void assertRefused(String... parts) {
        String message = assertThrows(InvalidData.class, () -> new IdxFolder(folder).read())
                .getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    @DisplayName("is read as pictures and labels, those held out after those to train on")
    void sound() {
        PictureSet set = new IdxFolder(folder).read();
        assertEquals(3, set.training().size());
        assertEquals(9, set.training().labels().get(2));
        assertEquals(200, set.training().pictures().get(2).grey(2));
        assertEquals(0, set.training().pictures().get(2).grey(3));
        assertEquals(3, set.test().pictures().get(0).row());
    }

    @Test
    @DisplayName("may hold compressed files")
    void compressed() throws IOException {
        Path plain = folder.resolve(TEST_LABELS);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(TEST_LABELS + ".gz")))) {
            out.write(Files.readAllBytes(plain));
        }
        Files.delete(plain);
        assertEquals(2, new IdxFolder(folder).read().test().labels().get(1));
    }

    @Test
    @DisplayName("is refused where a file is missing")
    void missing() throws IOException {
        Files.delete(folder.resolve(TEST_LABELS));
        assertRefused(TEST_LABELS + ".gz", "no such file");
    }

    @Test
    @DisplayName("is refused where a file holds something else, and told apart from the other kind")
    void mislabelled() throws IOException {
        write(TEST_LABELS, out -> pictures(out, 1, 1));
        assertRefused(TEST_LABELS, "0x00000803", "that of pictures", "0x00000801");
        write(TEST_LABELS, out -> out.writeInt(0x504b0304));
        assertRefused("0x504b0304", "no idx file");
    }

    @Test
    @DisplayName("is refused where a file ends early, or goes on")
    void truncated() throws IOException {
        write(TEST_PICTURES, out -> pictures(out, 2, 1));
        assertRefused(TEST_PICTURES, "ends after 1 of the 2 pictures");
        write(TEST_PICTURES, out -> pictures(out, 2, 3));
        assertRefused("goes on after the 2 entries");
        write(TEST_PICTURES, out -> out.writeShort(0));
        assertRefused("ends too early");
    }

    @Test
    @DisplayName("is refused where a label is no class, or there are more labels than pictures")
    void labels() throws IOException {
        write(TEST_LABELS, out -> labels(out, 1, 12));
        assertRefused(TEST_LABELS, "label 1: 12 is not a class");
        write(TEST_LABELS, out -> labels(out, 1, 2, 3));
        assertRefused("3 labels for the 2 pictures");
    }

    @Test
    @DisplayName("is refused where pictures are of another size")
    void size() throws IOException {
        write(TEST_PICTURES, out -> {
            out.writeInt(PICTURES);
            out.writeInt(1);
            out.writeInt(32);
            out.writeInt(32);
        });
        assertRefused("32 by 32", "28 by 28");
    }

    @Test
    @DisplayName("may be that of MNIST itself")
    @EnabledIfEnvironmentVariable(named = "AGON_DATA", matches = ".+")
    void mnist() {
        PictureSet set = new IdxFolder(Path.of(System.getenv("AGON_DATA"), "mnist")).read();
        assertEquals(60_000, set.training().size());
        assertEquals(10_000, set.test().size());
        assertEquals(5, set.training().labels().get(0));
        assertEquals(7, set.test().labels().get(0));
    }
}
