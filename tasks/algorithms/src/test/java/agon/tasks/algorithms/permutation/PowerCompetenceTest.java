package agon.tasks.algorithms.permutation;

import static agon.tasks.algorithms.Unaided.assertAnswersRightlyExactly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The competence of an overseer of permutation powering")
final class PowerCompetenceTest {

    private static PowerSettings settings(int competence) {
        return new PowerSettings(
                6, 3, 8, PowerCurriculum.POWERS, Flaws.NONE, competence, QuestionSource.TASK, JudgeSettings.NONE);
    }

    private static PermutationPowering task(int competence) {
        return new PermutationPowering(settings(competence), 3);
    }

    @Test
    void isWhatItLooksUpUnlessTheSettingsSayOtherwise() {
        assertEquals(1, PowerSettings.DEFAULTS.competence());
        assertAnswersRightlyExactly(task(1), question -> question.power() <= 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9})
    void isHowHardTheQuestionsAreThatItAnswersUnaided(int competence) {
        assertAnswersRightlyExactly(task(competence), question -> question.power() <= competence);
    }

    @Test
    void isRefusedWhereThereIsNothingSoHard() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> settings(16));
        assertEquals("competence: must be from 1 to 15, is 16", refused.getMessage());
        assertThrows(InvalidSetting.class, () -> settings(1 - 1));
    }

    @Test
    void changesNothingThatAJudgeLearned() {
        assertEquals(PowerSettings.DEFAULTS.lessons(), settings(9).lessons());
        assertEquals(
                "PowerSettings[size=6, depth=3, questionsPerPermutation=8, curriculum=POWERS, overseer=Flaws[error=0.0, bias=0.0], questions=TASK, judge="
                        + PowerSettings.DEFAULTS.judge() + "]",
                PowerSettings.DEFAULTS.lessons());
    }
}
