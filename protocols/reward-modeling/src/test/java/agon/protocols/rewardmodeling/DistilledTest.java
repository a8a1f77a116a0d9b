package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.distillation.DistillerSettings.Kind;
import agon.api.ledger.Channel;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An agent that a distiller trains against a reward model")
final class DistilledTest {

    private static final String THOROUGH =
            "levels: 4, updates: 60, batch: 64, answers: 6, optimizer: distiller, distiller: {kind: ";

    private record Trained(double accuracy, long comparisons, long demonstrations) {}

    private static Trained trained(String said) {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Agent<Addition, Integer> agent = cell.train(new RewardModelingProvider().create(Said.small(said)))
                    .agent();
            List<Addition> questions = OnAddition.questions(200);
            double accuracy = cell.evaluating(() -> right(agent, questions));
            return new Trained(
                    accuracy,
                    cell.ledger().spent(Channel.COMPARE),
                    cell.ledger().spent(Channel.DEMONSTRATE));
        }
    }

    private static double right(Agent<Addition, Integer> agent, List<Addition> questions) {
        return questions.stream()
                        .filter(question -> OnAddition.TASK
                                .truth()
                                .accepts(
                                        question,
                                        agent.answer(List.of(question)).get(0).answer()))
                        .count()
                / (double) questions.size();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECT"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("learns what the assisted overseer prefers, at no more comparisons than by the best of n")
    void learns(Kind kind) {
        Trained best = trained("levels: 4, updates: 60, batch: 64, answers: 6");
        Trained trained = trained(THOROUGH + kind.label() + "}");
        // A guess is right one time in twelve. Rewarding the demonstrated answer alone clings to what was best early
        // on.
        assertTrue(
                trained.accuracy() > (kind == Kind.DEMONSTRATION_REWARD ? 0.7 : 0.9), kind + ": " + trained.accuracy());
        assertTrue(
                trained.comparisons() <= best.comparisons() * 1.1,
                trained.comparisons() + " comparisons, and " + best.comparisons());
        assertEquals(0, trained.demonstrations());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DIRECT"})
    @DisplayName("may be shown what the overseer answers unaided instead, and then knows no more than that")
    void isShown(Kind kind) {
        Trained trained = trained(THOROUGH + kind.label() + "}");
        assertTrue(trained.demonstrations() > 0);
        assertTrue(trained.accuracy() < 0.9, kind + ": " + trained.accuracy());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"IMITATION", "DEMONSTRATION_REWARD", "SEARCH"})
    @DisplayName("is trained off-line as well")
    void offLine(Kind kind) {
        Trained trained = trained("levels: 4, rounds: offline, comparisons: 4000, fits: 100, updates: 60, batch: 64, "
                + "answers: 6, optimizer: distiller, distiller: {kind: " + kind.label() + "}");
        assertTrue(trained.accuracy() > 0.7, kind + ": " + trained.accuracy());
    }
}
