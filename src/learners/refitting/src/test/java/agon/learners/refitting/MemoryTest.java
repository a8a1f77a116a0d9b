package agon.learners.refitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.settings.InvalidSetting;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The memory of a learner")
class MemoryTest {

    private final Memory memory = new Memory(new Experience(2, 0.5, 0.05, 5, 1, 256));

    @Test
    @DisplayName("forgets the questions that were shown longest ago")
    void bounded() {
        for (float question : new float[] {1, 2, 1, 3}) {
            memory.beginBatch();
            memory.add("question " + question, new float[] {question}, answered(0));
        }
        assertEquals(
                List.of(1f, 3f),
                memory.questions().stream().map(each -> each.features()[0]).toList());
    }

    @Test
    @DisplayName("adds up equal answers of one batch")
    void merges() {
        memory.beginBatch();
        memory.add("question", new float[] {1}, answered(0));
        memory.add("question", new float[] {1}, answered(1));
        memory.add("question", new float[] {1}, answered(0));
        assertEquals(List.of(1.0, 2.0), weights());
    }

    @Test
    @DisplayName("discounts earlier answers when a later batch answers again, but no comparisons")
    void discounts() {
        memory.beginBatch();
        memory.add("question", new float[] {1}, answered(0));
        memory.add("question", new float[] {1}, new Evidence(List.of(0.0), List.of(List.of(1.0)), 1));
        memory.beginBatch();
        memory.add("question", new float[] {1}, answered(1));
        memory.add("question", new float[] {1}, answered(2));
        assertEquals(List.of(0.5, 1.0, 1.0, 1.0), weights());
    }

    @Test
    @DisplayName("refuses settings that make no sense, by name")
    void refuses() {
        InvalidSetting refusal = assertThrows(InvalidSetting.class, () -> new Experience(0, 0.5, 0.05, 5, 1, 256));
        assertEquals("questions", refusal.setting());
    }

    private List<Double> weights() {
        return memory.questions().get(0).evidence().stream()
                .map(Evidence::weight)
                .toList();
    }

    private static Evidence answered(double answer) {
        return new Evidence(List.of(answer), List.of(), 1);
    }
}
