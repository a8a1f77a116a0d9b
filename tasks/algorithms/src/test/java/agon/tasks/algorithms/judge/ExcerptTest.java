package agon.tasks.algorithms.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.FactsForm;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An excerpt of a question")
class ExcerptTest {

    private static final Fact FIRST = new Fact(List.of(0, 3, FactsForm.ABSENT));
    private static final Fact SECOND = new Fact(List.of(0, 4, 1));
    private static final Excerpt EXCERPT = new Excerpt(List.of(7, 0), List.of(SECOND, FIRST));

    @Test
    @DisplayName("is the same in whatever order its facts were revealed")
    void order() {
        assertEquals(new Excerpt(List.of(7, 0), List.of(FIRST, SECOND)), EXCERPT);
        assertEquals(List.of(FIRST, SECOND), EXCERPT.facts());
        assertNotEquals(new Excerpt(List.of(7, 0), List.of(FIRST)), EXCERPT);
    }

    @Test
    @DisplayName("holds no fact twice")
    void twice() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Excerpt(List.of(7, 0), List.of(FIRST, SECOND, FIRST)));
        assertTrue(refused.getMessage().contains("revealed twice"), refused.getMessage());
    }

    @Test
    @DisplayName("shows a learner its query and its facts, token by token, and them as the context")
    void form() {
        ExcerptForm form = new ExcerptForm(new FactsForm.Extent(8, 5, 3, 2));
        assertArrayEquals(new int[] {7, 0}, form.query(EXCERPT));
        assertArrayEquals(new int[][] {{0, 3, FactsForm.ABSENT}, {0, 4, 1}}, form.facts(EXCERPT));
        assertEquals(form.context(EXCERPT), form.context(new Excerpt(List.of(6, 1), List.of(FIRST, SECOND))));
        assertEquals(0, form.facts(new Excerpt(List.of(7, 0), List.of())).length);
    }

    @Test
    @DisplayName("is shown to debaters fact by fact: an indicator for the token in each place, none where none is")
    void evidence() {
        FactForm form = new FactForm(new FactsForm.Extent(8, 5, 3, 2), tokens -> "says " + tokens);
        float[] features = new float[24 + 1];
        features[24] = 5;
        form.write(FIRST, features, 0);
        float[] expected = new float[24 + 1];
        expected[0] = 1;
        expected[8 + 3] = 1;
        expected[24] = 5;
        assertEquals(24, form.width());
        assertArrayEquals(expected, features);
        assertEquals("says [0, 4, 1]", form.show(SECOND));
    }
}
