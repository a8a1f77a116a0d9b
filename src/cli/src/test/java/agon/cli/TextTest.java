package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text for people")
final class TextTest {

    @Test
    @DisplayName("sets columns flush and leaves out those without content")
    void columns() {
        Columns columns = new Columns();
        columns.add("name", "variant", "seed");
        columns.add("a", "", "0");
        columns.add("longer", "", "10");
        assertEquals("name    seed\na       0\nlonger  10\n", columns.text());
    }

    @Test
    @DisplayName("gives durations in the unit that people would use")
    void durations() {
        assertEquals("45 s", Durations.text(45.2));
        assertEquals("119 s", Durations.text(119));
        assertEquals("12 min", Durations.text(12 * 60 + 10));
        assertEquals("3 h 20 min", Durations.text(3 * 3600 + 20 * 60));
    }
}
