package agon.api.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
