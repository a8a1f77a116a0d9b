package agon.tasks.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Arena;
import agon.api.oversight.Flaws;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.task.InvalidData;
import agon.api.task.Split;
import agon.api.task.TaskSetting;
import agon.tasks.digits.data.Picture;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The digits task")
class DigitsTaskTest {

    private static final SmallFaculties FACULTIES = new SmallFaculties();
    private static final DigitsTask TASK = task(false);

    private static DigitsTask task(boolean darkPixels) {
        DigitsSettings settings = new DigitsSettings(
                DigitData.GENERATED,
                "",
                2000,
                new JudgeSettings(6, 150, 32, 3e-3, 0, 0.1, 32, 64, 1024),
                darkPixels,
                Flaws.NONE);
        return (DigitsTask) new DigitsTaskProvider().create(settings, new TaskSetting(1, Optional.empty(), FACULTIES));
    }

    private static List<Picture> pictures(Split split, int count) {
        return TASK.questions(split).draw(count, Seeds.generator(1, "pictures"));
    }

    @Test
    @DisplayName("asks about pictures of all ten classes, and tests on none that it trains on")
    void pictures() {
        Set<Picture> training = new HashSet<>(pictures(Split.TRAINING, 10_000));
        assertEquals(2000, training.size());
        List<Picture> test = pictures(Split.IID, 10_000);
        assertEquals(400, test.size());
        assertTrue(test.stream().noneMatch(training::contains));
        Map<Integer, Integer> counts = new HashMap<>();
        test.forEach(picture -> counts.merge(TASK.truth().answer(picture), 1, Integer::sum));
        assertEquals(10, counts.size());
    }

    @Test
    @DisplayName("deploys on the held-out pictures, turned: of the same classes, and about as bright")
    void turned() {
        Map<Integer, Picture> straight = new HashMap<>();
        pictures(Split.IID, 400).forEach(picture -> straight.put(picture.row(), picture));
        for (Picture picture : pictures(Split.SHIFTED, 50)) {
            Picture before = straight.get(picture.row());
            assertEquals(TASK.truth().answer(before), TASK.truth().answer(picture));
            double light = light(picture) / light(before);
            assertTrue(light > 0.8 && light < 1.2, picture + " has " + light + " of its light");
            assertTrue(!before.equals(picture), picture + " was not turned");
        }
    }

    private static double light(Picture picture) {
        return IntStream.range(0, Picture.PIXELS).map(picture::grey).sum();
    }

    @Test
    @DisplayName(
            "has an overseer who is right about six random pixels far more often than by chance, and far from always")
    void unaided() {
        List<Picture> asked = pictures(Split.IID, 200);
        long right = asked.stream()
                .filter(picture -> TASK.overseer()
                        .demonstrator()
                        .orElseThrow()
                        .demonstrate(picture)
                        .equals(Optional.of(TASK.truth().answer(picture))))
                .count();
        assertTrue(right > 50 && right < 150, right + " of 200");
    }

    @Test
    @DisplayName("lets debaters reveal lit pixels alone, unless the spec allows all")
    void evidence() {
        Picture picture = pictures(Split.IID, 1).get(0);
        long lit = IntStream.range(0, Picture.PIXELS)
                .filter(pixel -> picture.grey(pixel) > 0)
                .count();
        assertEquals(
                lit, TASK.overseer().arena().orElseThrow().evidence(picture).size());
        assertEquals(
                Picture.PIXELS,
                task(true).overseer().arena().orElseThrow().evidence(picture).size());
    }

    @Test
    @DisplayName("has a judge whose verdict on two claims is what it believes of all ten, among these two")
    void verdicts() {
        verdicts(TASK.overseer().arena().orElseThrow());
    }

    private static <E> void verdicts(Arena<Picture, Integer, E> arena) {
        Picture picture = pictures(Split.IID, 1).get(0);
        List<E> revealed = arena.evidence(picture).subList(0, 6);
        List<Integer> all = IntStream.range(0, 10).boxed().toList();
        double[] believed =
                arena.judge(List.of(new Trial<>(picture, all, revealed))).get(0);
        assertEquals(1, Arrays.stream(believed).sum(), 1e-9);
        double verdict = arena.judge(picture, 3, 8, revealed);
        assertEquals(believed[3] / (believed[3] + believed[8]), verdict, 1e-6);
        assertEquals(OptionalInt.of(6), arena.length(), "the judge has learned to see six");
    }

    @Test
    @DisplayName("says which folder is wanted where it is not there")
    void missing() {
        DigitsSettings mnist = new DigitsSettings(DigitData.MNIST, "", 2000, JudgeSettings.DEFAULTS, false, Flaws.NONE);
        InvalidData refused = assertThrows(
                InvalidData.class, () -> new DigitsTaskProvider().create(mnist, new TaskSetting(1, Optional.empty())));
        assertTrue(refused.getMessage().contains("AGON_DATA"), refused.getMessage());
    }
}
