package agon.tasks.algorithms.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.task.Split;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContextDrawsTest {

    private record Numbered(long digest) implements Context {}

    /** Contexts 0, 1, 2, … and after so many the same again; every fifth is held out. */
    private static Supplier<Numbered> cycle(int length) {
        return Stream.iterate(0, number -> (number + 1) % length)
                .map(Numbered::new)
                .iterator()::next;
    }

    private static List<Numbered> draw(Split split, int count, int contexts) {
        return new ContextDraws(split, 3).draw(count, cycle(contexts), context -> context);
    }

    private static List<Numbered> numbered(int... numbers) {
        return IntStream.of(numbers).mapToObj(Numbered::new).toList();
    }

    @Test
    void trainingAsksSeveralQuestionsInARowAboutEachContextOfItsSideAndStopsAtTheCount() {
        assertEquals(numbered(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 6), draw(Split.TRAINING, 13, 100));
    }

    @ParameterizedTest
    @EnumSource(
            value = Split.class,
            names = {"IID", "SHIFTED"})
    void evaluationAsksOneQuestionAboutEachContextThatIsHeldOut(Split split) {
        assertEquals(numbered(0, 5, 10, 15), draw(split, 4, 100));
    }

    @Test
    void evaluationAsksNoQuestionTwiceAndGivesAllThereAreIfTheyAreFewerThanTheCount() {
        assertEquals(numbered(0, 5, 10, 15), draw(Split.IID, 50, 20));
    }

    @Test
    void noContextIsOnBothSides() {
        HashSet<Numbered> trained = new HashSet<>(draw(Split.TRAINING, 100, 1_000));
        assertTrue(trained.stream().noneMatch(Context::heldOut));
        draw(Split.IID, 100, 1_000).forEach(context -> assertFalse(trained.contains(context)));
    }
}
