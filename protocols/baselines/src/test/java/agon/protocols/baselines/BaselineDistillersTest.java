package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.protocol.Transcript;
import agon.api.search.SearchSettings;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A baseline with another distiller than imitation")
final class BaselineDistillersTest {

    private static final AdditionTask TASK = new AdditionTask();
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "baselines test"));

    /** How often a protocol's agent is right about training questions, and what it cost. */
    private record Trained(double accuracy, SortedMap<String, Long> spent) {

        private long spentOn(String channel) {
            return spent.getOrDefault(channel, 0L);
        }
    }

    private static BaselineSettings settings(Kind kind) {
        return new BaselineSettings(
                200, 64, 0, 1, 64, new DistillerSettings(kind, 4, 0.3, 0.5, SearchSettings.DEFAULTS));
    }

    private static Trained trained(TrainingProtocolProvider<BaselineSettings> provider, Kind kind) {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Addition, Integer> cell =
                CellSession.open(provider.card(), TASK, learners, Budget.UNLIMITED, 5, unheard)) {
            Agent<Addition, Integer> agent =
                    cell.train(provider.create(settings(kind))).agent();
            double accuracy = cell.evaluating(() -> right(agent));
            return new Trained(accuracy, cell.ledger().totals());
        }
    }

    private static double right(Agent<Addition, Integer> agent) {
        long right = 0;
        for (Addition question : QUESTIONS) {
            Integer answer = agent.answer(List.of(question)).get(0).answer();
            right += TASK.truth().accepts(question, answer) ? 1 : 0;
        }
        return (double) right / QUESTIONS.size();
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "PROXIMAL", "DEMONSTRATION_REWARD", "SEMI_SUPERVISED", "SEARCH"})
    void theCeilingLearnsTheTruthAndPaysForLabelsAlone(Kind kind) {
        Trained trained = trained(new SupervisedProvider(), kind);
        assertTrue(trained.accuracy() > 0.9, kind + ": " + trained.accuracy());
        assertEquals(200 * 64, trained.spentOn(Channel.LABELS), "each question of each batch once");
        assertEquals(0, trained.spentOn(Channel.RATE));
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "PROXIMAL", "SEARCH"})
    void theExpandedOverseerIsAskedOnceAboutABatchAndItsScoresAreRatings(Kind kind) {
        Trained imitating = trained(new ExpandedOversightProvider(), Kind.IMITATION);
        Trained trained = trained(new ExpandedOversightProvider(), kind);
        assertTrue(trained.accuracy() > 0.9, kind + ": " + trained.accuracy());
        assertEquals(imitating.spentOn(Channel.REASON), trained.spentOn(Channel.REASON));
        assertTrue(trained.spentOn(Channel.RATE) > 0);
    }

    @Test
    void directSupervisionMakesTheFloorOfEitherOfThem() {
        for (TrainingProtocolProvider<BaselineSettings> provider :
                List.of(new SupervisedProvider(), new ExpandedOversightProvider(), new DirectOversightProvider())) {
            Trained trained = trained(provider, Kind.DIRECT);
            assertEquals(0, trained.spentOn(Channel.LABELS), provider.card().id());
            assertTrue(trained.spentOn(Channel.DEMONSTRATE) > 0, provider.card().id());
            assertTrue(trained.accuracy() < 0.9, provider.card().id() + ": " + trained.accuracy());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REINFORCEMENT", "SEARCH"})
    void anExpansionThatComesToNothingIsNamedAsTheReasonWhyNothingWasTaught(Kind kind) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> Audited.train(new Unanswered(), settings(kind)));
        assertEquals("depth", refused.setting());
    }
}
