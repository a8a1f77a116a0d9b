package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.Codec;
import agon.api.distillation.DistillerSettings;
import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Overseer;
import agon.api.oversight.Trial;
import agon.api.settings.InvalidSetting;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.session.CellSession;
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
    private record Learned(AdditionTask task) implements Task<Addition, Integer> {

        @Override
        public Codec<Addition, Integer> codec() {
            return task.codec();
        }

        @Override
        public Questions<Addition> questions(Split split) {
            return task.questions(split);
        }

        @Override
        public Overseer<Addition, Integer> overseer() {
            return Overseer.of(learned(task.overseer().arena().orElseThrow()));
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

        @Override
        public Truth<Addition, Integer> truth() {
            return task.truth();
        }
    }

    private static void debate(int each) {
        DebateSettings settings = new DebateSettings(
                DebateSettings.Game.EVIDENCE,
                1,
                2,
                4,
                Claims.Order.SEQUENTIAL,
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
        try (CellSession<Addition, Integer> cell =
                Remembering.open(new Learned(new AdditionTask()), new ArrayList<>())) {
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
