package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Contest;
import agon.api.oversight.Arena;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A debater in contests")
class DebaterTest {

    private static final int CIRCLE = 12;
    private static final AdditionTask TASK = new AdditionTask();
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(20, Seeds.generator(1, "contests"));

    private static double[] shares(PlayerSettings.Kind kind, boolean truthClaims, int each) {
        return shares(TASK.overseer().arena().orElseThrow(), kind, truthClaims, each);
    }

    private static <E> double[] shares(
            Arena<Addition, Integer, E> arena, PlayerSettings.Kind kind, boolean truthClaims, int each) {
        Debater<Addition, Integer, E> debater = new Debater<>(
                questions -> List.of(),
                TASK.codec().answers(),
                arena,
                new PlayerSettings(kind, 60, 4),
                each,
                Seeds.generator(2, "debater"));
        List<Contest<Addition, Integer>> contests = new ArrayList<>();
        for (Addition question : QUESTIONS) {
            int truth = TASK.truth().answer(question);
            int lie = (truth + 1) % CIRCLE;
            contests.add(new Contest<>(question, truthClaims ? truth : lie, List.of(truthClaims ? lie : truth), true));
        }
        return debater.contest(contests);
    }

    @Test
    @DisplayName("wins for the truth, which can be shown, against a lie that cannot, whoever claims what")
    void truthWins() {
        for (PlayerSettings.Kind kind : List.of(PlayerSettings.Kind.GREEDY, PlayerSettings.Kind.SEARCH)) {
            double[] claimed = shares(kind, true, 1);
            double[] opposed = shares(kind, false, 1);
            for (int i = 0; i < claimed.length; i++) {
                assertTrue(claimed[i] > 0.5, kind + " claims the truth and ends with " + claimed[i]);
                assertEquals(1 - claimed[i], opposed[i], 1e-12);
            }
        }
    }
}
