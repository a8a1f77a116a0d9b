package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Flaws;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.Overseen;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Direct supervision in the place of distillation")
final class DirectSupervisionTest {

    private static final AmplificationSettings SETTINGS =
            OnAddition.settings(60, AmplifierSettings.DEFAULTS, OnAddition.distiller(Kind.DIRECT));

    /** How often the agent was right at level 0, where the overseer needs no help, and at the hardest; and what it cost. */
    private record Trained(double unaided, double hardest, SortedMap<String, Long> spent) {}

    private static <Q, A> Trained trained(Task<Q, A> task) {
        try (CellSession<Q, A> cell = OnAddition.open(task, Budget.UNLIMITED, new ArrayList<>())) {
            Agent<Q, A> agent =
                    cell.train(new AmplificationProvider().create(SETTINGS)).agent();
            int hardest = task.questions(Split.TRAINING).levels();
            return new Trained(
                    accuracy(cell, task, agent, 0),
                    accuracy(cell, task, agent, hardest),
                    cell.ledger().totals());
        }
    }

    private static <Q, A> double accuracy(CellSession<Q, A> cell, Task<Q, A> task, Agent<Q, A> agent, int level) {
        List<Q> questions = task.questions(Split.TRAINING).draw(100, level, Seeds.generator(1, "direct test"));
        List<Prediction<A>> said = cell.evaluating(() -> agent.answer(questions));
        return IntStream.range(0, said.size())
                .mapToDouble(
                        i -> task.truth().accepts(questions.get(i), said.get(i).answer()) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** A task whose curriculum never comes to what its overseer answers unaided. */
    private static Task<?, ?> powering() {
        return new PermutationPoweringProvider()
                .create(new PowerSettings(3, 3, 8, Flaws.NONE), new TaskSetting(3, Optional.empty()));
    }

    @Test
    void teachesWhatTheOverseerKnowsThoughTheCurriculumOfTheExpertStartsAboveIt() {
        Trained trained = trained(powering());
        assertEquals(1, trained.unaided());
        assertTrue(trained.hardest() < 1, "nobody taught it more");
        assertTrue(trained.spent().get(Channel.EXAMPLES) > 0);
        assertFalse(trained.spent().containsKey(Channel.REASON), "nothing was amplified");
    }

    @Test
    void asksTheOverseerAboutQuestionsOfEveryLevel() {
        SortedMap<String, Long> spent = trained(powering()).spent();
        long asked = spent.get(Channel.DEMONSTRATE);
        long answered = spent.get(Channel.EXAMPLES);
        assertTrue(
                answered > 0.2 * asked && answered < 0.5 * asked,
                answered + " of " + asked + " at one of three levels");
    }

    private static Task<Addition, Integer> under(Demonstrator<Addition, Integer> demonstrator) {
        return new Overseen<>(
                OnAddition.TASK,
                Overseer.of(OnAddition.TASK.overseer().reasoner().orElseThrow(), demonstrator));
    }

    @Test
    void isStoppedWithTheReasonWhereTheOverseerAnswersNothing() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> trained(under(question -> Optional.empty())));
        assertEquals(
                "distiller.kind: direct taught nothing, since the overseer answered no training question unaided; choose "
                        + "imitation",
                refused.getMessage());
    }

    @Test
    void isRefusedBeforeItStartsWhereTheOverseerDemonstratesNothing() {
        Task<Addition, Integer> reasoning = new Overseen<>(
                OnAddition.TASK,
                Overseer.of(OnAddition.TASK.overseer().reasoner().orElseThrow()));
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> trained(reasoning));
        assertTrue(refused.getMessage().contains("needs an overseer that demonstrates"), refused.getMessage());
    }
}
