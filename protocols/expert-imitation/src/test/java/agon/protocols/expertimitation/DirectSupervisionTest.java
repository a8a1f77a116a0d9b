package agon.protocols.expertimitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.distillation.DistillerSettings;
import agon.api.ledger.Budget;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Flaws;
import agon.api.oversight.Overseer;
import agon.api.protocol.Transcript;
import agon.api.search.SearchSettings;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.LearnersOf;
import agon.tck.Overseen;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Direct supervision of the distilled agent")
final class DirectSupervisionTest {

    private static final ExpertImitationSettings SETTINGS = new ExpertImitationSettings(
            1,
            400,
            40,
            64,
            1,
            60,
            64,
            4,
            0.85,
            0,
            1,
            new DistillerSettings(DistillerSettings.Kind.DIRECT, 1, 0, 1, SearchSettings.DEFAULTS));

    private static <Q, A> double accuracyOnPrimitives(Task<Q, A> task) {
        SessionListener<Q, A> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        ExpertImitationProvider provider = new ExpertImitationProvider();
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Q, A> cell = CellSession.open(provider.card(), task, learners, Budget.UNLIMITED, 5, unheard)) {
            Agent<Q, A> agent = cell.train(provider.create(SETTINGS)).agent();
            List<Q> questions = task.questions(Split.TRAINING).draw(100, 0, Seeds.generator(1, "direct test"));
            return cell.evaluating(() -> questions.stream()
                    .mapToDouble(question -> task.truth()
                                    .accepts(
                                            question,
                                            agent.answer(List.of(question))
                                                    .get(0)
                                                    .answer())
                            ? 1
                            : 0)
                    .average()
                    .orElseThrow());
        }
    }

    private static Task<?, ?> powering() {
        return new PermutationPoweringProvider()
                .create(new PowerSettings(3, 2, 8, Flaws.NONE), new TaskSetting(3, Optional.empty()));
    }

    @Test
    void teachesWhatTheOverseerKnowsThoughTheCurriculumOfTheSystemStartsAboveIt() {
        assertEquals(1, accuracyOnPrimitives(powering()));
    }

    @Test
    void anAgentThatWasTaughtNothingIsNotPassedOffAsTrained() {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> accuracyOnPrimitives(answeringNothing(powering())));
        assertTrue(refused.getMessage().startsWith("distiller.kind: direct taught nothing"), refused.getMessage());
    }

    /** The same task under an overseer that reasons, and answers nothing unaided. */
    private static <Q, A> Task<Q, A> answeringNothing(Task<Q, A> task) {
        Demonstrator<Q, A> mute = question -> Optional.empty();
        return new Overseen<>(task, Overseer.of(task.overseer().reasoner().orElseThrow(), mute));
    }
}
