package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.agent.Policy;
import agon.api.ledger.Channel;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static Policy<Addition, Integer> saying(int tooMuch) {
        return new Saying(question -> (OnAddition.TASK.truth().answer(question) + tooMuch) % CIRCLE);
    }

    private static Evaluator<Addition, Integer> assisted(
            Session<Addition, Integer> session, Policy<Addition, Integer> assistant) {
        return new Evaluation<>(session, session.overseer())
                .assisted(assistant, true, Optional.empty(), EvidenceSettings.DEFAULTS);
    }

    private static Evaluator<Addition, Integer> looking(
            Session<Addition, Integer> session, boolean isTrained, int pieces, boolean critic) {
        Overseer<Addition, Integer> judgesOnly =
                Overseer.of(session.overseer().arena().orElseThrow());
        return new Evaluation<>(session, judgesOnly)
                .assisted(
                        saying(0),
                        isTrained,
                        critic ? Optional.of(saying(0)) : Optional.empty(),
                        new EvidenceSettings(pieces, 100));
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
            assisted(session, saying(0)).best(offers());
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
        }
    }

    @Test
    void byARaterIsChargedOneComparisonLessThanThereAreAnswers() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Overseer<Addition, Integer> ratesOnly =
                    Overseer.of(session.overseer().rater().orElseThrow());
            new Evaluation<>(session, ratesOnly)
                    .assisted(saying(0), true, Optional.empty(), EvidenceSettings.DEFAULTS)
                    .best(offers());
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
            assertEquals(0, cell.ledger().spent(Channel.REASON));
        }
    }

    @Test
    void prefersTheTruthIfTheAssistantIsRight() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            assertEquals(last(), assisted(session, saying(0)).best(offers()));
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
            assertEquals(misled, assisted(session, saying(1)).best(offers()));
        }
    }

    @Test
    void rulesOutTheAnswersThatOnlyItsOwnMistakesLeadToIfACriticObjectsRightly() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            // The assistant is wrong on two steps alone, and so is right about what those rest on.
            Policy<Addition, Integer> stumbling = new Saying(
                    question -> (OnAddition.TASK.truth().answer(question) + (question.steps() == 2 ? 1 : 0)) % CIRCLE);
            Evaluation<Addition, Integer> evaluation = new Evaluation<>(session, session.overseer());
            List<OptionalInt> alone = evaluation
                    .assisted(stumbling, true, Optional.empty(), EvidenceSettings.DEFAULTS)
                    .best(offers());
            long before = cell.ledger().spent(Channel.COMPARE);
            List<OptionalInt> criticised = evaluation
                    .assisted(stumbling, true, Optional.of(saying(0)), EvidenceSettings.DEFAULTS)
                    .best(offers());
            assertNotEquals(last(), alone);
            assertEquals(last(), criticised);
            long contested = offers().stream()
                    .filter(offer -> offer.question().steps() == 3)
                    .count();
            assertEquals(
                    comparisons() + contested, cell.ledger().spent(Channel.COMPARE) - before, "each check is counted");
        }
    }

    @Test
    void isNotLedAstrayByACriticThatObjectsWrongly() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            assertEquals(
                    last(),
                    new Evaluation<>(session, session.overseer())
                            .assisted(saying(0), true, Optional.of(saying(1)), EvidenceSettings.DEFAULTS)
                            .best(offers()));
        }
    }

    @Test
    void byEvidencePrefersWhatTheAssistantBelievesAndShowsIt() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            assertEquals(last(), looking(session, true, 1, false).best(offers()));
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
            long weighed = offers().stream()
                    .mapToLong(offer -> offer.question().steps() + 1)
                    .sum();
            assertEquals(weighed + offers().size(), cell.ledger().spent(Channel.JUDGE), "every verdict is counted");
        }
    }

    @Test
    void byEvidenceThatIsPickedBlindlyAsksForOneVerdictAnOffer() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            looking(session, false, 2, false).best(offers());
            assertEquals(offers().size(), cell.ledger().spent(Channel.JUDGE));
        }
    }

    @Test
    void byEvidenceWithACriticWeighsWhatSpeaksAgainstTheAssistantToo() {
        Offer<Addition, Integer> offer = new Offer<>(new Addition(0, 3), List.of(3, 1));
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            assertEquals(
                    List.of(OptionalInt.of(0)), looking(session, true, 2, false).best(List.of(offer)));
            assertEquals(
                    List.of(OptionalInt.empty()),
                    looking(session, true, 2, true).best(List.of(offer)));
        }
    }

    @Test
    void withoutHelpIsThatOfAnswersWithinTheOverseersCompetenceAlone() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Overseer<Addition, Integer> demonstratesOnly =
                    Overseer.of(session.overseer().demonstrator().orElseThrow());
            List<OptionalInt> expected = offers().stream()
                    .map(offer -> offer.question().steps() <= 1
                            ? OptionalInt.of(offer.answers().size() - 1)
                            : OptionalInt.empty())
                    .toList();
            assertEquals(
                    expected,
                    new Evaluation<>(session, demonstratesOnly).unaided().best(offers()));
            assertEquals(comparisons(), cell.ledger().spent(Channel.COMPARE));
        }
    }

    @Test
    void withoutHelpNeedsAnOverseerThatAnswersOrRates() {
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Session<Addition, Integer> session = cell.session();
            Overseer<Addition, Integer> judgesOnly =
                    Overseer.of(session.overseer().arena().orElseThrow());
            InvalidSetting refused =
                    assertThrows(InvalidSetting.class, () -> new Evaluation<>(session, judgesOnly).unaided());
            assertEquals("assistance", refused.setting());
        }
    }
}
