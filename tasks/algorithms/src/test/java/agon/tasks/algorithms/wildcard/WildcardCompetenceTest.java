package agon.tasks.algorithms.wildcard;

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

@DisplayName("The competence of an overseer of wildcard search")
final class WildcardCompetenceTest {

    private static WildcardSettings settings(int competence) {
        return new WildcardSettings(8, 8, Flaws.NONE, competence, QuestionSource.TASK, JudgeSettings.NONE_OF_MATCHES);
    }

    private static WildcardSearch task(int competence) {
        return new WildcardSearch(settings(competence), 3);
    }

    @Test
    void isWhatItLooksUpUnlessTheSettingsSayOtherwise() {
        assertEquals(0, WildcardSettings.DEFAULTS.competence());
        assertAnswersRightlyExactly(task(0), WildcardQuestion::isPrimitive);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void isHowHardTheQuestionsAreThatItAnswersUnaided(int competence) {
        assertAnswersRightlyExactly(task(competence), question -> question.level() <= competence);
    }

    @Test
    void isRefusedWhereThereIsNothingSoHard() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> settings(7));
        assertEquals("competence: must be from 0 to 6, is 7", refused.getMessage());
        assertThrows(InvalidSetting.class, () -> settings(0 - 1));
    }

    @Test
    void changesNothingThatAJudgeLearned() {
        assertEquals(WildcardSettings.DEFAULTS.lessons(), settings(6).lessons());
        assertEquals(
                "WildcardSettings[size=8, questionsPerContext=8, overseer=Flaws[error=0.0, bias=0.0], questions=TASK, judge="
                        + WildcardSettings.DEFAULTS.judge() + "]",
                WildcardSettings.DEFAULTS.lessons());
    }
}
