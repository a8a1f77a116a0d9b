package agon.tasks.algorithms.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.seed.Seeds;
import agon.api.task.Split;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VertexPoolTest {

    @ParameterizedTest
    @CsvSource({"4, 5, 6", "7, 8, 6", "8, 10, 8", "13, 16, 8", "14, 17, 10", "64, 80, 14"})
    void thereAreAQuarterMoreNamesThanVerticesAndTwiceTheirLogarithmOfLengths(int size, int names, int farthest) {
        VertexPool pool = new VertexPool(size);
        assertEquals(names, pool.names());
        assertEquals(farthest, pool.farthest());
    }

    @Test
    void levelsGrowByOneVertexUpToThoseOfTheDistribution() {
        VertexPool pool = new VertexPool(8);
        assertEquals(5, pool.levels());
        assertEquals(4, pool.vertices(Split.TRAINING, 0));
        assertEquals(4, pool.vertices(Split.TRAINING, 1));
        assertEquals(8, pool.vertices(Split.IID, pool.levels()));
        assertEquals(10, pool.vertices(Split.SHIFTED, pool.levels()));
        assertEquals(1, new VertexPool(4).levels());
    }

    @Test
    void namesAreDrawnUniformlyAndOnceEach() {
        RandomGenerator random = Seeds.generator(1, "names");
        int[] drawn = new int[18];
        for (int i = 0; i < 10_000; i++) {
            int[] names = new VertexPool(8).draw(8, 8, random);
            assertEquals(8, Arrays.stream(names).distinct().count());
            Arrays.stream(names).forEach(name -> drawn[name]++);
        }
        for (int name = 8; name < 18; name++) {
            assertEquals(8_000, drawn[name], 200, "name " + name);
        }
        assertTrue(Arrays.stream(drawn, 0, 8).allMatch(count -> count == 0));
    }
}
