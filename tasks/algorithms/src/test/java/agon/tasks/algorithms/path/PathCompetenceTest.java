package agon.tasks.algorithms.path;

import static agon.tasks.algorithms.Unaided.assertAnswersRightlyExactly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.tasks.algorithms.graph.SearchEffort;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The competence of an overseer of shortest paths")
final class PathCompetenceTest {

    private static PathSettings settings(int competence) {
        return new PathSettings(
                8, 8, Flaws.NONE, competence, SearchEffort.DEFAULTS, QuestionSource.TASK, JudgeSettings.NONE);
    }

    private static ShortestPath task(int competence) {
        return new ShortestPath(settings(competence), 3);
    }

    @Test
    void isWhatItLooksUpUnlessTheSettingsSayOtherwise() {
        assertEquals(0, PathSettings.DEFAULTS.competence());
        assertAnswersRightlyExactly(task(0), question -> question.kind().isPrimitive());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void isHowHardTheQuestionsAreThatItAnswersUnaided(int competence) {
        assertAnswersRightlyExactly(
                task(competence), question -> question.kind().isPrimitive() || edges(question) <= competence);
    }

    @Test
    void isRefusedWhereThereIsNothingSoHard() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> settings(9));
        assertEquals("competence: must be from 0 to 8, is 9", refused.getMessage());
        assertThrows(InvalidSetting.class, () -> settings(0 - 1));
    }

    @Test
    void changesNothingThatAJudgeLearned() {
        assertEquals(PathSettings.DEFAULTS.lessons(), settings(8).lessons());
        assertEquals(
                "PathSettings[size=8, questionsPerContext=8, overseer=Flaws[error=0.0, bias=0.0], questions=TASK, judge="
                        + PathSettings.DEFAULTS.judge() + "]",
                PathSettings.DEFAULTS.lessons());
    }

    /** By the true distance; more than any competence where there is no way. */
    private static int edges(PathQuestion question) {
        PathTokens tokens = task(0).tokens();
        int distance = task(0).truth().answer(question.ask(PathKind.DISTANCE, question.from(), question.to()));
        return tokens.isDistance(distance) ? tokens.edges(distance) : Integer.MAX_VALUE;
    }
}
