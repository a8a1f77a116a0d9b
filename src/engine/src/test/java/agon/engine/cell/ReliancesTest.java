package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.oversight.Overseer;
import agon.api.oversight.Reliance;
import agon.api.task.Split;
import agon.engine.cell.Reliances.Share;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an overseer goes by")
final class ReliancesTest {

    private static final List<HeldOut<Sum, Integer>> HELD_OUT = List.of(new HeldOut<>(
            Split.IID,
            List.of(new Sum(1, 1), new Sum(1, 3), new Sum(1, 0)),
            List.of(2, 4, 1),
            new SumsTask(6).truth(),
            new SumsTask(6).codec().answers()));

    /** Goes by its memory, and the more by its models the larger the second number; looks up what adds nothing. */
    private static Overseer<Sum, Integer> goingBy(double models) {
        Reliance<Sum> reliance = question -> {
            TreeMap<String, Double> weights = new TreeMap<>();
            if (question.second() > 0) {
                weights.put("memory", 1 - models * question.second());
                weights.put("models", models * question.second());
            }
            return weights;
        };
        return Overseer.of(reliance);
    }

    @Test
    @DisplayName("is kept before its first study and after each, as means over the questions on which it has sources")
    void studies() {
        Reliances<Sum, Integer> reliances = new Reliances<>(HELD_OUT, goingBy(0.125));
        reliances.studied();
        reliances.note(goingBy(0.25));
        assertEquals(
                List.of(
                        new Share(0, Split.IID, "memory", 0.75, 2),
                        new Share(0, Split.IID, "models", 0.25, 2),
                        new Share(1, Split.IID, "memory", 0.5, 2),
                        new Share(1, Split.IID, "models", 0.5, 2)),
                reliances.shares());
    }

    @Test
    @DisplayName("is what it goes by once it has checked what it learned by a study")
    void checks() {
        Reliances<Sum, Integer> reliances = new Reliances<>(HELD_OUT, goingBy(0.125));
        reliances.studied();
        reliances.note(goingBy(0.25));
        reliances.note(goingBy(0));
        assertEquals(
                List.of(new Share(1, Split.IID, "memory", 1, 2), new Share(1, Split.IID, "models", 0, 2)),
                reliances.shares().subList(2, 4));
    }

    @Test
    @DisplayName("is not there for one that does not say")
    void silent() {
        assertEquals(List.of(), new Reliances<>(HELD_OUT, new SumsTask(6).overseer()).shares());
    }
}
