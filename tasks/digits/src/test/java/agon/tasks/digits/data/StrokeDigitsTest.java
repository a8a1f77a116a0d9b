package agon.tasks.digits.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Digits drawn by the project")
class StrokeDigitsTest {

    private static final PictureSet SET = StrokeDigits.generate(1000, 300);

    private static long lit(Picture picture) {
        return IntStream.range(0, Picture.PIXELS)
                .filter(pixel -> picture.grey(pixel) > 0)
                .count();
    }

    private static List<Integer> greys(Picture picture) {
        return IntStream.range(0, Picture.PIXELS).map(picture::grey).boxed().toList();
    }

    @Test
    @DisplayName("are the same whenever they are drawn, and no two are alike")
    void same() {
        assertEquals(
                SET.test().digest(), StrokeDigits.generate(1000, 300).test().digest());
        List<List<Integer>> drawn = Stream.concat(SET.training().pictures().stream(), SET.test().pictures().stream())
                .map(StrokeDigitsTest::greys)
                .toList();
        assertEquals(1300, new HashSet<>(drawn).size());
    }

    @Test
    @DisplayName("have about as many lit pixels as handwriting")
    void light() {
        for (Picture picture : SET.training().pictures()) {
            assertTrue(lit(picture) >= 25 && lit(picture) <= 420, picture + " has " + lit(picture) + " lit pixels");
        }
        double mean = SET.training().pictures().stream()
                .mapToLong(StrokeDigitsTest::lit)
                .average()
                .orElseThrow();
        assertTrue(mean > 120 && mean < 220, "on average " + mean);
    }

    @Test
    @DisplayName("are of all ten classes, in like numbers")
    void classes() {
        for (int digit = 0; digit < 10; digit++) {
            int wanted = digit;
            long count = SET.training().labels().stream()
                    .filter(label -> label == wanted)
                    .count();
            assertTrue(count > 60 && count < 140, count + " of class " + digit);
        }
    }
}
