package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evaluation")
final class EvaluationTest {

    private static final int CIRCLE = 12;

    /** Two answers to the first question and one more to each that follows; the truth comes last, what is one above it before. */
    private static List<Offer<Addition, Integer>> offers() {
        List<Offer<Addition, Integer>> offers = new ArrayList<>();
        for (Addition question : OnAddition.questions(8)) {
            int truth = OnAddition.TASK.truth().answer(question);
            List<Integer> answers = new ArrayList<>();
            for (int other = 0; other < offers.size() + 2; other++) {
                answers.add(0, (truth + other) % CIRCLE);
            }
            offers.add(new Offer<>(question, answers));
        }
        return offers;
    }

    private static long comparisons() {
        return offers().stream().mapToLong(offer -> offer.answers().size() - 1).sum();
    }

    private static Agent<Addition, Integer> saying(int tooMuch) {
        return questions -> questions.stream()
                .map(question -> new Prediction<>((OnAddition.TASK.truth().answer(question) + tooMuch) % CIRCLE, 1))
                .toList();
    }

    private static List<OptionalInt> last() {
        return offers().stream()
                .map(offer -> OptionalInt.of(offer.answers().size() - 1))
                .toList();
    }

    @Test
    void byAReasonerIsChargedOneComparisonLessThanThereAreAnswers() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Evaluation.assisted(session, session.overseer(), saying(0)).best(offers());
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
        }
    }

    @Test
    void byARaterIsChargedOneComparisonLessThanThereAreAnswers() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Overseer<Addition, Integer> ratesOnly =
                    Overseer.of(session.overseer().rater().orElseThrow());
            Evaluation.assisted(session, ratesOnly, saying(0)).best(offers());
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
            assertEquals(0, cell.ledger().spent(Channel.REASON));
        }
    }

    @Test
    void prefersTheTruthIfTheAssistantIsRight() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            assertEquals(
                    last(),
                    Evaluation.assisted(session, session.overseer(), saying(0)).best(offers()));
        }
    }

    @Test
    void prefersWhatTheAssistantLeadsToIfTheAssistantIsWrong() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            List<OptionalInt> misled = offers().stream()
                    .map(offer -> OptionalInt.of(
                            offer.answers().size() - (offer.question().steps() >= 2 ? 2 : 1)))
                    .toList();
            assertEquals(
                    misled,
                    Evaluation.assisted(session, session.overseer(), saying(1)).best(offers()));
        }
    }
}
