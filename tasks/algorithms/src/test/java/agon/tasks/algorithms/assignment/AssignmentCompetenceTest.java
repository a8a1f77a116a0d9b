package agon.tasks.algorithms.assignment;

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

@DisplayName("The competence of an overseer of sequential assignments")
final class AssignmentCompetenceTest {

    private static AssignmentSettings settings(int competence) {
        return new AssignmentSettings(8, 8, Flaws.NONE, competence, QuestionSource.TASK, JudgeSettings.NONE);
    }

    private static SequentialAssignments task(int competence) {
        return new SequentialAssignments(settings(competence), 3);
    }

    @Test
    void isWhatItLooksUpUnlessTheSettingsSayOtherwise() {
        assertEquals(0, AssignmentSettings.DEFAULTS.competence());
        assertAnswersRightlyExactly(task(0), AssignmentQuestion::isPrimitive);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isHowHardTheQuestionsAreThatItAnswersUnaided(int competence) {
        assertAnswersRightlyExactly(
                task(competence), question -> question.isPrimitive() || computedInARow(question) <= competence);
    }

    @Test
    void isRefusedWhereThereIsNothingSoHard() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> settings(11));
        assertEquals("competence: must be from 0 to 10, is 11", refused.getMessage());
        assertThrows(InvalidSetting.class, () -> settings(0 - 1));
    }

    @Test
    void changesNothingThatAJudgeLearned() {
        assertEquals(AssignmentSettings.DEFAULTS.lessons(), settings(3).lessons());
        assertEquals(
                "AssignmentSettings[size=8, questionsPerContext=8, overseer=Flaws[error=0.0, bias=0.0], questions=TASK, judge="
                        + AssignmentSettings.DEFAULTS.judge() + "]",
                AssignmentSettings.DEFAULTS.lessons());
    }

    /** By what H would ask: one more than for the arguments. */
    private static int computedInARow(AssignmentQuestion question) {
        if (question.isPrimitive()) {
            return 0;
        }
        Assignments assignments = question.assignments();
        return 1
                + Math.max(
                        computedInARow(AssignmentQuestion.value(assignments, assignments.first(question.subject()))),
                        computedInARow(AssignmentQuestion.value(assignments, assignments.second(question.subject()))));
    }
}
