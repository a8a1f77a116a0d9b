package agon.protocols.debate;

import agon.api.distillation.DistillerSettings;
import agon.api.oversight.Flaws;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.task.Faculties;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.session.LearnerFactory;
import agon.learners.djl.FactGraphProvider;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerCurriculum;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tck.TaughtFaculties;
import agon.tck.TrainingProtocolContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class DebateContractTest {

    private abstract static class Contract extends TrainingProtocolContract<DebateSettings> {

        private final DebateSettings.Game game;
        private final DebateSettings.Update update;

        private Contract(DebateSettings.Game game, DebateSettings.Update update) {
            this.game = game;
            this.update = update;
        }

        @Override
        protected TrainingProtocolProvider<DebateSettings> provider() {
            return new DebateProvider();
        }

        @Override
        protected DebateSettings settings() {
            return new DebateSettings(
                    game,
                    2,
                    8,
                    8,
                    Claims.Order.SEQUENTIAL,
                    Beginner.LOT,
                    0.3,
                    update,
                    2,
                    0.2,
                    0.8,
                    4,
                    2,
                    PlayerSettings.DEFAULTS,
                    OpponentSettings.SAME,
                    DisputeSettings.DEFAULTS,
                    DistillerSettings.DEFAULTS);
        }

        @Override
        protected LearnerFactory learners() {
            return new Remembering();
        }
    }

    @Nested
    @DisplayName("Debate by dispute, where the overseer reasons and has no arena")
    final class Dispute extends Contract {

        Dispute() {
            super(DebateSettings.Game.DISPUTE, DebateSettings.Update.AUTO);
        }

        @Override
        protected Task<?, ?> task() {
            return new PermutationPoweringProvider()
                    .create(new PowerSettings(6, 3, 4, Flaws.NONE), new TaskSetting(3, Optional.empty()));
        }
    }

    @Nested
    @DisplayName("Debate on evidence where the overseer has an arena")
    final class Evidence extends Contract {

        Evidence() {
            super(DebateSettings.Game.AUTO, DebateSettings.Update.AUTO);
        }
    }

    @Nested
    @DisplayName("Debate on facts of the context, before a judge who learned what facts tell")
    final class Facts extends Contract {

        private final Faculties faculties = new TaughtFaculties(new FactGraphProvider());

        Facts() {
            super(DebateSettings.Game.AUTO, DebateSettings.Update.AUTO);
        }

        @Override
        protected Task<?, ?> task() {
            JudgeSettings judge = new JudgeSettings(4, 5, 16, 16, 0, 3);
            return new PermutationPoweringProvider()
                    .create(
                            new PowerSettings(6, 3, 4, PowerCurriculum.POWERS, Flaws.NONE, QuestionSource.TASK, judge),
                            new TaskSetting(3, Optional.empty(), faculties));
        }
    }

    @Nested
    @DisplayName("Debate whose wins and losses are reinforced")
    final class Reinforced extends Contract {

        Reinforced() {
            super(DebateSettings.Game.AUTO, DebateSettings.Update.REINFORCE);
        }
    }

    @Nested
    @DisplayName("Debate as the expert of a distiller")
    final class Distilled extends Contract {

        Distilled() {
            super(DebateSettings.Game.AUTO, DebateSettings.Update.DISTILLER);
        }
    }
}
