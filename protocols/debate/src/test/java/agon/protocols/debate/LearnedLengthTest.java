package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.distillation.DistillerSettings;
import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Overseer;
import agon.api.oversight.Trial;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.engine.session.CellSession;
import agon.tck.Overseen;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A judge that has learned to judge by four pieces")
class LearnedLengthTest {

    private static final int LEARNED = 4;

    /** Addition with a judge that says how many pieces it has learned to judge by. */
    private static Task<Addition, Integer> learned() {
        AdditionTask task = new AdditionTask();
        return new Overseen<>(task, Overseer.of(learned(task.overseer().arena().orElseThrow())));
    }

    private static <E> Arena<Addition, Integer, E> learned(Arena<Addition, Integer, E> arena) {
        return new Arena<>() {
            @Override
            public List<E> evidence(Addition question) {
                return arena.evidence(question);
            }

            @Override
            public List<double[]> judge(List<Trial<Addition, Integer, E>> trials) {
                return arena.judge(trials);
            }

            @Override
            public OptionalInt length() {
                return OptionalInt.of(LEARNED);
            }

            @Override
            public EvidenceForm<E> form() {
                return arena.form();
            }
        };
    }

    private static void debate(int each) {
        DebateSettings settings = new DebateSettings(
                DebateSettings.Game.EVIDENCE,
                1,
                2,
                4,
                Claims.Order.SEQUENTIAL,
                Beginner.LOT,
                0.3,
                DebateSettings.Update.AUTO,
                each,
                0.2,
                0.8,
                0,
                1,
                PlayerSettings.DEFAULTS,
                OpponentSettings.SAME,
                DisputeSettings.DEFAULTS,
                DistillerSettings.DEFAULTS);
        try (CellSession<Addition, Integer> cell = Remembering.open(learned(), new ArrayList<>())) {
            cell.train(new Debate(settings));
        }
    }

    @Test
    @DisplayName("is not asked to judge by more or fewer: the setting is named, and what would be right")
    void refused() {
        assertDoesNotThrow(() -> debate(2));
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> debate(3));
        assertTrue(refused.getMessage().contains("evidence"), refused.getMessage());
        assertTrue(refused.getMessage().contains("reveal 6 pieces"), refused.getMessage());
        assertTrue(refused.getMessage().contains("learned to judge by 4"), refused.getMessage());
    }
}
