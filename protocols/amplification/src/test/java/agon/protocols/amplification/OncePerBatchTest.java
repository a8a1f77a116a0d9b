package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.OncePerBatch;
import agon.api.ledger.Channel;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An expert within one batch")
final class OncePerBatchTest {

    private final List<List<Addition>> asked = new ArrayList<>();

    private final Agent<Addition, Integer> expert = new OncePerBatch<>(questions -> {
        asked.add(questions);
        return questions.stream()
                .map(question -> new Prediction<>(OnAddition.TRUTH.answer(question), 1))
                .toList();
    });

    private static final Addition ONE = new Addition(0, 3);
    private static final Addition OTHER = new Addition(3, 2);

    @Test
    void isAskedOnceAboutAQuestionThatABatchHoldsSeveralTimes() {
        assertEquals(
                List.of(3, 5, 3, 3, 5),
                expert.answer(List.of(ONE, OTHER, ONE, ONE, OTHER)).stream()
                        .map(Prediction::answer)
                        .toList());
        assertEquals(List.of(List.of(ONE, OTHER)), asked, "in the order in which they came first");
    }

    @Test
    void isNotAskedAgainAboutWhatItSaid() {
        expert.answer(List.of(ONE));
        expert.answer(List.of(ONE, OTHER, OTHER));
        expert.answer(List.of(OTHER, ONE));
        assertEquals(List.of(List.of(ONE), List.of(OTHER)), asked);
    }

    @Test
    void isChargedOnceForEqualQuestionsOfABatch() {
        // Of 64 questions eight differ: four starts with no step to go, each concluded at once, and four with one, each
        // of
        // which takes two steps of reasoning and one on what it asks.
        AmplificationSettings settings = OnAddition.settings(2, AmplifierSettings.DEFAULTS, DistillerSettings.DEFAULTS);
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            cell.train(new AmplificationProvider().create(settings));
            long steps = cell.ledger().spent(Channel.REASON);
            assertTrue(steps > 0 && steps <= 2 * (4 + 4 * 3), steps + " steps in two updates");
        }
    }
}
