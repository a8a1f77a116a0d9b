package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.seed.Seeds;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is offered for comparison")
final class OffersTest {

    private static List<Offer<Addition, Integer>> propose(int answers, double exploration, boolean sureOfItself) {
        List<Addition> questions = OnAddition.questions(200);
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Learner<Addition, Integer> agent = cell.session().policy();
            if (sureOfItself) {
                for (int update = 0; update < 20; update++) {
                    agent.imitate(questions.stream()
                            .map(question -> Example.of(question, 3))
                            .toList());
                }
            }
            return new Offers(answers, exploration)
                    .propose(questions, agent, cell.session().codec().answers(), Seeds.generator(2, "offers"));
        }
    }

    @ParameterizedTest(name = "{0} answers, {1} guessed, sure of itself: {2}")
    @CsvSource({"2, 0, false", "2, 0.3, true", "4, 0, true", "4, 1, false", "12, 0.5, true", "30, 1, true"})
    void holdsNoTwoEqualAnswersAndAtLeastTwo(int answers, double exploration, boolean sureOfItself) {
        List<Offer<Addition, Integer>> offers = propose(answers, exploration, sureOfItself);
        assertTrue(offers.size() > 100, "most questions come to an offer");
        for (Offer<Addition, Integer> offer : offers) {
            assertEquals(offer.answers().size(), new HashSet<>(offer.answers()).size(), offer.toString());
            assertTrue(offer.answers().size() >= 2 && offer.answers().size() <= answers, offer.toString());
        }
    }

    @Test
    void becomesAChoiceOfThePreferredAnswerAmongAllOthersUnlessTheOverseerCannotTell() {
        Offer<Addition, Integer> first = new Offer<>(new Addition(0, 1), List.of(1, 2, 3));
        Offer<Addition, Integer> second = new Offer<>(new Addition(3, 2), List.of(4, 5));
        Offer<Addition, Integer> third = new Offer<>(new Addition(6, 1), List.of(9, 7));
        assertEquals(
                List.of(
                        new Example<>(new Addition(0, 1), 1, List.of(2, 3), 1),
                        new Example<>(new Addition(6, 1), 7, List.of(9), 1)),
                Verdict.choices(List.of(
                        Verdict.preferring(first, OptionalInt.of(0)),
                        Verdict.preferring(second, OptionalInt.empty()),
                        Verdict.rating(third, new double[] {0.2, 0.9}))));
    }

    @Test
    void isLengthenedByTheAnswerOfACriticOnceIfItIsNew() {
        Offer<Addition, Integer> without = new Offer<>(new Addition(0, 1), List.of(1, 2));
        Offer<Addition, Integer> with = new Offer<>(new Addition(0, 2), List.of(2, 7));
        Agent<Addition, Integer> critic = questions ->
                questions.stream().map(question -> new Prediction<>(7, 1)).toList();
        assertEquals(
                List.of(new Offer<>(new Addition(0, 1), List.of(1, 2, 7)), with),
                Offers.withRivals(
                        List.of(without, with), critic, OnAddition.TASK.codec().answers()));
    }
}
