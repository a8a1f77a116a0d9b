package agon.tasks.algorithms.union;

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

@DisplayName("The competence of an overseer of union find")
final class UnionCompetenceTest {

    private static UnionSettings settings(int competence) {
        return new UnionSettings(
                8, 8, Flaws.NONE, competence, SearchEffort.DEFAULTS, QuestionSource.TASK, JudgeSettings.NONE);
    }

    private static UnionFind task(int competence) {
        return new UnionFind(settings(competence), 3);
    }

    @Test
    void isWhatItLooksUpUnlessTheSettingsSayOtherwise() {
        assertEquals(0, UnionSettings.DEFAULTS.competence());
        assertAnswersRightlyExactly(task(0), question -> question.kind().isPrimitive());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isHowHardTheQuestionsAreThatItAnswersUnaided(int competence) {
        assertAnswersRightlyExactly(
                task(competence), question -> question.kind().isPrimitive() || vertices(question) <= competence);
    }

    @Test
    void isRefusedWhereThereIsNothingSoHard() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> settings(11));
        assertEquals("competence: must be from 0 to 10, is 11", refused.getMessage());
        assertThrows(InvalidSetting.class, () -> settings(0 - 1));
    }

    @Test
    void changesNothingThatAJudgeLearned() {
        assertEquals(UnionSettings.DEFAULTS.lessons(), settings(10).lessons());
        assertEquals(
                "UnionSettings[size=8, questionsPerContext=8, overseer=Flaws[error=0.0, bias=0.0], questions=TASK, judge="
                        + UnionSettings.DEFAULTS.judge() + "]",
                UnionSettings.DEFAULTS.lessons());
    }

    /** From the vertex to the label of its tree, by the true depth. */
    private static int vertices(UnionQuestion question) {
        UnionFind task = task(0);
        return 1 + task.tokens().edges(task.truth().answer(question.ask(UnionKind.DEPTH, question.vertex())));
    }
}
