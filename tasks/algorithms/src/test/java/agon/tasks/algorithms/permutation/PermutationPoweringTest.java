package agon.tasks.algorithms.permutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.subtask.QuestionSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationPoweringTest {

    private final RandomGenerator random = Seeds.generator(1, "permutation test");

    private static PermutationPowering task(int size, int depth) {
        return new PermutationPowering(new PowerSettings(size, depth, 8, Flaws.NONE), 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 32, 64})
    void fullyExpandedTheOverseerEqualsTheTruth(int size) {
        PermutationPowering task = task(size, 6);
        List<PowerQuestion> questions = task.questions(Split.SHIFTED).draw(200, random);
        Agent<PowerQuestion, Integer> expanded =
                new ExpandedOverseer<>(task.overseer().reasoner().orElseThrow(), 8);
        List<Integer> answers =
                expanded.answer(questions).stream().map(Prediction::answer).toList();
        assertEquals(questions.stream().map(task.truth()::answer).toList(), answers);
    }

    @Test
    void aPowerIsThatManyLookUpsInARow() {
        Permutation sigma = Permutation.of(List.of(1, 2, 0, 3));
        assertEquals(0, sigma.apply(3, 0), "a cycle of three comes back");
        assertEquals(2, sigma.apply(5, 0));
        assertEquals(3, sigma.apply(7, 3), "a fixed point stays");
    }

    @Test
    void aCurriculumOfSizesGrowsThePermutationsWithTheirPowers() {
        PowerSettings settings = new PowerSettings(16, 4, 8, PowerCurriculum.SIZES, Flaws.NONE, QuestionSource.TASK);
        PermutationPowering task = new PermutationPowering(settings, 3);
        Questions<PowerQuestion> questions = task.questions(Split.TRAINING);
        for (int level = 1; level <= questions.levels(); level++) {
            Set<Integer> names = new HashSet<>();
            for (PowerQuestion question : questions.draw(400, level, random)) {
                Permutation permutation = question.permutation();
                assertEquals(Math.min(16, 2 << level), permutation.size());
                assertTrue(permutation.elements().contains(question.element()));
                assertTrue(permutation.elements().contains(task.truth().answer(question)));
                assertEquals(
                        permutation.size(), task.codec().facts().orElseThrow().facts(question).length);
                names.addAll(permutation.elements());
            }
            assertEquals(16, names.size(), "every name occurs at every level");
        }
        assertEquals(
                16,
                task.questions(Split.IID).draw(1, random).get(0).permutation().size());
    }

    @Test
    void aPermutationOfSomeNamesLeavesTheOthersAlone() {
        Permutation sigma = Permutation.draw(16, 4, random);
        for (int name = 0; name < 16; name++) {
            boolean permuted = sigma.elements().contains(name);
            assertEquals(permuted, sigma.elements().contains(sigma.apply(1, name)));
            assertTrue(permuted || sigma.apply(5, name) == name);
        }
    }

    @Test
    void theOverseerAsksAtMostThreeSubQuestionsAndOnlyAboutLowerPowers() {
        Reasoner<PowerQuestion, Integer> overseer =
                task(8, 4).overseer().reasoner().orElseThrow();
        for (PowerQuestion question : task(8, 4).questions(Split.IID).draw(300, random)) {
            List<Integer> answers = new ArrayList<>();
            while (overseer.next(question, answers) instanceof Step.Ask<PowerQuestion, Integer> ask) {
                PowerQuestion asked = ask.questions().get(0);
                assertTrue(asked.power() < question.power());
                assertTrue(asked.level() < question.level());
                answers.add(asked.permutation().apply(asked.power(), asked.element()));
            }
            assertEquals(question.power() % 2 == 0 ? 2 : 3, answers.size());
        }
    }

    @Test
    void noPermutationIsBothTrainedOnAndEvaluated() {
        PermutationPowering task = task(6, 3);
        Set<Permutation> trained = new HashSet<>();
        task.questions(Split.TRAINING).draw(20_000, random).forEach(question -> trained.add(question.permutation()));
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            for (PowerQuestion question : task.questions(split).draw(500, random)) {
                assertFalse(trained.contains(question.permutation()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void equalSeedsDrawEqualQuestions(Split split) {
        PermutationPowering task = task(6, 3);
        assertEquals(
                task.questions(split).draw(100, Seeds.generator(5, "draw")),
                task.questions(split).draw(100, Seeds.generator(5, "draw")));
    }

    @Test
    void evaluationAsksNoQuestionTwice() {
        List<PowerQuestion> drawn = task(6, 3).questions(Split.IID).draw(500, random);
        assertEquals(500, new HashSet<>(drawn).size());
    }

    @Test
    void levelsBoundThePowersAndTheShiftedOnesAreOneLevelDeeper() {
        PermutationPowering task = task(6, 3);
        for (int level = 0; level <= task.questions(Split.TRAINING).levels(); level++) {
            for (PowerQuestion question : task.questions(Split.TRAINING).draw(400, level, random)) {
                assertTrue(question.level() <= level);
                assertEquals(level == 0, question.power() < 2);
            }
        }
        assertTrue(
                task.questions(Split.SHIFTED).draw(400, random).stream().allMatch(question -> question.level() == 3));
    }

    @Test
    void thePositionOfTheLeadingBitIsUniform() {
        long low = task(8, 3).questions(Split.TRAINING).draw(10_000, random).stream()
                .filter(question -> question.power() < 4)
                .count();
        assertEquals(5_000, low, 300);
    }

    @Test
    void subQuestionsAreReadBackAsTheyWereSaid() {
        PermutationPowering task = task(6, 3);
        var form = task.codec().subQuestions().orElseThrow();
        for (PowerQuestion question : task.questions(Split.SHIFTED).draw(200, random)) {
            PowerQuestion child = question.ask(question.power() / 2, 5 - question.element());
            assertEquals(Optional.of(child), form.child(question, form.tokens(question, child)));
        }
        assertEquals(
                Optional.empty(),
                form.child(task.questions(Split.IID).draw(1, random).get(0), new int[] {0, 0}));
    }

    @Test
    void anUnaidedOverseerAnswersPrimitivesAlone() {
        PermutationPowering task = task(6, 3);
        var demonstrator = task.overseer().demonstrator().orElseThrow();
        for (PowerQuestion question : task.questions(Split.TRAINING).draw(100, 0, random)) {
            assertEquals(Optional.of(task.truth().answer(question)), demonstrator.demonstrate(question));
        }
        for (PowerQuestion question : task.questions(Split.TRAINING).draw(100, random)) {
            assertEquals(Optional.empty(), demonstrator.demonstrate(question));
        }
    }

    @Test
    void aSizeOfZeroIsRefusedWithItsName() {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> new PowerSettings(0, 3, 8, Flaws.NONE));
        assertEquals("size", refused.setting());
    }
}
