package agon.protocols.rewardmodeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.ledger.Budget;
import agon.api.ledger.Channel;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.settings.InvalidSetting;
import agon.engine.session.CellSession;
import agon.engine.session.TaskProspect;
import agon.tck.sample.Addition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recursive reward modeling")
final class RecursionTest {

    private static boolean isRight(Choice<Addition, Integer> choice) {
        return OnAddition.TASK.truth().answer(choice.question()).equals(choice.picked());
    }

    private static double share(List<Choice<Addition, Integer>> choices) {
        return choices.stream()
                .mapToDouble(choice -> isRight(choice) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void reportsWhatTheOverseerPreferredAndWhatTheAgentSaysByLevel() {
        OnAddition.Heard heard = OnAddition.trained("levels: 3");
        assertEquals(
                Set.of("evaluation.1", "policy.1", "evaluation.2", "policy.2", "evaluation.3", "policy.3"),
                heard.picks.keySet());
        for (int level = 1; level <= 3; level++) {
            int hardest = level;
            assertTrue(heard.picks.get("evaluation." + level).stream()
                    .allMatch(choice -> choice.question().steps() <= hardest
                            && choice.considered().size() > 1));
            assertTrue(heard.picks.get("policy." + level).stream()
                    .allMatch(choice -> choice.question().steps() <= hardest
                            && choice.considered().equals(List.of(choice.picked()))));
        }
    }

    @Test
    void climbsToQuestionsThatTheOverseerCouldNotJudgeAlone() {
        String thorough = "levels: 4, updates: 60, batch: 64, answers: 6";
        OnAddition.Heard helped = OnAddition.trained(thorough);
        OnAddition.Heard alone = OnAddition.trained(thorough + ", assistance: none");
        assertEquals(1, share(helped.picks.get("policy.4")));
        assertTrue(share(alone.picks.get("policy.4")) < 0.8, "beyond one step there is nobody to tell");
    }

    @Test
    void refusesALevelWithoutASmallerTaskBelowItBeforeItTrainsButNotIfNobodyHelps() {
        RewardModeling tooDeep = new RewardModeling(Said.small("levels: 5"));
        InvalidSetting refused = assertThrows(
                InvalidSetting.class, () -> tooDeep.demand(new TaskProspect<>(OnAddition.TASK, Budget.UNLIMITED)));
        assertEquals("levels", refused.setting());
        assertTrue(refused.getMessage().contains("no smaller task below it"), refused.getMessage());
        assertTrue(OnAddition.trained("levels: 5, assistance: none").picks.containsKey("policy.5"));
    }

    @Test
    void takesTwoLevelsIfNothingIsSaid() {
        assertTrue(OnAddition.trained("levels: 0").picks.containsKey("policy.2"));
        assertEquals(1, Said.small("levels: 0").depth(1));
    }

    @Test
    void dividesItsUpdatesByShares() {
        OnAddition.Heard heard = OnAddition.trained("updates: 40, shares: [0.8, 0.2]");
        double first = heard.picks.get("evaluation.1").size();
        double second = heard.picks.get("evaluation.2").size();
        assertTrue(first > 2 * second, first + " against " + second);
    }

    @Test
    void trainsLowerLevelsAgainOutOfTheSameUpdates() {
        OnAddition.Heard plain = OnAddition.trained("");
        OnAddition.Heard again = OnAddition.trained("retrain: 0.5");
        assertEquals(plain.checkpoints, again.checkpoints);
        assertEquals(
                plain.picks.get("evaluation.1").size(),
                again.picks.get("evaluation.1").size());
        assertTrue(again.picks.get("evaluation.2").size()
                < plain.picks.get("evaluation.2").size());
    }

    @Test
    void saysBeforeEachCheckpointButTheFirstWhatItsAnswersEarn() {
        OnAddition.Heard heard = OnAddition.trained("");
        assertEquals(heard.checkpoints - 1, heard.signals.size());
        assertTrue(heard.signals.stream().allMatch(signal -> signal >= 0 && signal <= 1), heard.signals.toString());
    }

    @Test
    void withoutAnyDisagreementStopsAndSaysWhatToChange() {
        Standstill standstill = Standstill.within(2);
        standstill.see(List.of());
        InvalidSetting equal = assertThrows(InvalidSetting.class, () -> standstill.see(List.of()));
        assertEquals("exploration", equal.setting());
        // On a circle of twelve, two guesses are hardly ever the one that the overseer would have given.
        InvalidSetting undecided = assertThrows(
                InvalidSetting.class,
                () -> OnAddition.trained("levels: 1, updates: 2, batch: 1, answers: 2, exploration: 1"));
        assertEquals("answers", undecided.setting());
        assertTrue(undecided.getMessage().contains("no disagreement in the comparisons"), undecided.getMessage());
    }

    @Test
    void offLineSetsItsRewardModelBesideTheTruthAtEveryPressure() {
        OnAddition.Heard heard = OnAddition.trained(
                "levels: 1, rounds: offline, optimizer: ppo, appraisal: {draws: 20, questions: 3, every: 3}");
        assertEquals(
                List.of(
                        "None",
                        "best-of-n-sampled 1.0",
                        "best-of-n-sampled 4.0",
                        "best-of-n-sampled 16.0",
                        "quantilizer-sampled 1.0",
                        "quantilizer-sampled 0.25",
                        "ppo 3.0",
                        "ppo 6.0"),
                heard.pressures.stream().map(RecursionTest::named).toList());
        assertEquals(60, heard.rated.get(0).size(), "as many draws to each question");
        assertEquals(
                List.of(60, 15, 3),
                heard.rated.subList(1, 4).stream().map(List::size).toList(),
                "and of the same draws as many picks as there can be");
        assertEquals(proxy(heard.rated.get(0)), proxy(heard.rated.get(1)), 1e-9, "the best of one draw is any of them");
        assertTrue(proxy(heard.rated.get(1)) < proxy(heard.rated.get(2)), "that of four is better");
        assertEquals(
                1,
                heard.rated.stream()
                        .map(rated -> rated.stream().map(one -> one.question()).collect(Collectors.toSet()))
                        .distinct()
                        .count(),
                "the same questions throughout");
    }

    private static double proxy(List<? extends Rated<?, ?>> rated) {
        return rated.stream().mapToDouble(Rated::proxy).average().orElseThrow();
    }

    private static String named(Pressure pressure) {
        return pressure instanceof Pressure.Applied applied ? applied.method() + " " + applied.strength() : "None";
    }

    @Test
    void offLineAsksForAsManyComparisonsALevelAsItIsTold() {
        for (String feedback : List.of("preferences", "ratings")) {
            String channel = feedback.equals("ratings") ? Channel.RATE : Channel.COMPARE;
            try (CellSession<Addition, Integer> cell = OnAddition.open()) {
                cell.train(new RewardModelingProvider()
                        .create(Said.small("rounds: offline, comparisons: 120, feedback: " + feedback)));
                long spent = cell.ledger().spent(channel);
                assertTrue(spent > 220 && spent <= 245, feedback + ": " + spent + " of 240");
            }
        }
    }
}
