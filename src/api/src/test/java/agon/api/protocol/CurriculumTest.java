package agon.api.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CurriculumTest {

    @Test
    void aLevelOpensWhenTheOneBelowIsMasteredAndNeverBeyondTheHighest() {
        Curriculum curriculum = new Curriculum(1, 3, 0.9);
        curriculum.observe(0.89);
        assertEquals(1, curriculum.level());
        curriculum.observe(0.9);
        assertEquals(2, curriculum.level());
        curriculum.observe(0.2);
        assertEquals(2, curriculum.level(), "what is open stays open");
        curriculum.observe(1);
        curriculum.observe(1);
        assertEquals(3, curriculum.level());
    }

    @Test
    void oneThatCouldNotStartOrCouldNeverGoOnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Curriculum(2, 1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Curriculum(1, 3, 1.01));
        assertThrows(IllegalArgumentException.class, () -> new Curriculum(1, 3, Double.NaN));
        assertEquals(1, new Curriculum(1, 1, 1).level());
    }
}
