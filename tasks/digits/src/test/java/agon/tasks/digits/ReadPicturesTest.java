package agon.tasks.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.InvalidData;
import agon.api.task.Split;
import agon.api.task.TaskSetting;
import agon.tasks.digits.data.Picture;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pictures that are read")
class ReadPicturesTest {

    private static final int TRAINING = 30;
    private static final int TEST = 20;

    @TempDir
    private Path folder;

    private static DigitsSettings settings(DigitData data, String path) {
        return new DigitsSettings(data, path, 100, JudgeSettings.DEFAULTS, false, Flaws.NONE);
    }

    private static DigitsTask task(DigitsSettings settings, Optional<Path> dataFolder) {
        return (DigitsTask)
                new DigitsTaskProvider().create(settings, new TaskSetting(1, dataFolder, new SmallFaculties()));
    }

    /** Four files, in which the class of a picture is its row, counted in tens. */
    private static Path write(Path into) throws IOException {
        Files.createDirectories(into);
        RandomGenerator random = Seeds.generator(1, "pictures");
        pictures(into.resolve("train-images-idx3-ubyte.gz"), TRAINING, random);
        labels(into.resolve("train-labels-idx1-ubyte.gz"), TRAINING);
        pictures(into.resolve("t10k-images-idx3-ubyte.gz"), TEST, random);
        labels(into.resolve("t10k-labels-idx1-ubyte.gz"), TEST);
        return into;
    }

    private static void pictures(Path file, int count, RandomGenerator random) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            for (int header : new int[] {0x0803, count, Picture.SIDE, Picture.SIDE}) {
                out.writeInt(header);
            }
            byte[] greys = new byte[Picture.PIXELS];
            for (int i = 0; i < count; i++) {
                random.nextBytes(greys);
                out.write(greys);
            }
        }
    }

    private static void labels(Path file, int count) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(0x0801);
            out.writeInt(count);
            for (int i = 0; i < count; i++) {
                out.write(i % 10);
            }
        }
    }

    private static void assertRead(DigitsTask task) {
        assertEquals(
                TRAINING,
                task.questions(Split.TRAINING)
                        .draw(100, Seeds.generator(1, "draw"))
                        .size());
        List<Picture> test = task.questions(Split.IID).draw(100, Seeds.generator(1, "draw"));
        assertEquals(TEST, test.size());
        for (Picture picture : test) {
            assertEquals((picture.row() - TRAINING) % 10, task.truth().answer(picture), picture.toString());
        }
    }

    @Test
    @DisplayName("of Fashion-MNIST or MNIST are found in the folder of that name below the data folder")
    void dataFolder() throws IOException {
        write(folder.resolve("fashion"));
        assertRead(task(settings(DigitData.FASHION, ""), Optional.of(folder)));
        InvalidData missing =
                assertThrows(InvalidData.class, () -> task(settings(DigitData.MNIST, ""), Optional.of(folder)));
        assertTrue(missing.getMessage().contains("mnist"), missing.getMessage());
    }

    @Test
    @DisplayName("are found where a path says, without any data folder, and their files are part of what a cell is")
    void path() throws IOException {
        Path set = write(folder.resolve("elsewhere"));
        DigitsSettings settings = settings(DigitData.FASHION, set.toString());
        assertRead(task(settings, Optional.empty()));
        List<Path> files = new DigitsTaskProvider().dataFiles(settings, Optional.empty());
        assertEquals(4, files.size());
        assertTrue(files.stream().allMatch(file -> file.startsWith(set)), files.toString());
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> settings(DigitData.GENERATED, set.toString()));
        assertTrue(refused.getMessage().startsWith("path: "), refused.getMessage());
    }
}
