package agon.tasks.algorithms.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Prediction;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.SubQuestionForm;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequentialAssignmentsTest {

    private static final int ABSENT = FactsForm.ABSENT;
    private final RandomGenerator random = Seeds.generator(1, "assignment test");

    /** Tokens 8, 9, 10, 11: two leaves, then f(leaf, leaf), then f(first leaf, computed); f(a, b) = a + 2b modulo 8. */
    private static final Assignments SMALL =
            Assignments.of(5, new int[][] {{9, 3, ABSENT}, {8, 5, ABSENT}, {11, 9, 8}, {12, 8, 11}}, tableOfSums());

    private static int[] tableOfSums() {
        int[] table = new int[64];
        Arrays.setAll(table, entry -> (entry / 8 + 2 * (entry % 8)) % 8);
        return table;
    }

    private static SequentialAssignments task(int size) {
        return new SequentialAssignments(new AssignmentSettings(size, 8, Flaws.NONE), 3);
    }

    private Stream<AssignmentQuestion> questions(SequentialAssignments task, int count) {
        return Stream.of(Split.values())
                .flatMap(split -> Stream.concat(
                        task.questions(split).draw(count, random).stream(),
                        task.questions(split).draw(count, 0, random).stream()));
    }

    private static Reasoner<AssignmentQuestion, Integer> overseer() {
        return task(8).overseer().reasoner().orElseThrow();
    }

    @Test
    void aComputedVariableIsTheTableAtTheValuesOfItsArguments() {
        assertEquals(5, AssignmentQuestion.value(SMALL, 11).truth(), "f(3, 5) = 3 + 10 modulo 8");
        assertEquals(7, AssignmentQuestion.value(SMALL, 12).truth(), "f(5, 5) = 5 + 10 modulo 8");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 64})
    void fullyExpandedTheOverseerEqualsTheTruth(int size) {
        SequentialAssignments task = task(size);
        List<AssignmentQuestion> questions = task.questions(Split.SHIFTED).draw(50, random);
        List<Integer> answers = new ExpandedOverseer<>(overseer(), 81)
                .answer(questions).stream().map(Prediction::answer).toList();
        assertEquals(questions.stream().map(task.truth()::answer).toList(), answers);
    }

    @Test
    void theOverseerAsksForBothArgumentsThenForOneValueAfterTheOtherThenForTheEntry() {
        AssignmentQuestion question = AssignmentQuestion.value(SMALL, 12);
        assertEquals(
                new Step.Ask<>(List.of(
                        new AssignmentQuestion(SMALL, QuestionKind.FIRST_ARGUMENT, 12, ABSENT),
                        new AssignmentQuestion(SMALL, QuestionKind.SECOND_ARGUMENT, 12, ABSENT))),
                overseer().next(question, List.of()));
        assertEquals(
                new Step.Ask<>(List.of(AssignmentQuestion.value(SMALL, 8))),
                overseer().next(question, List.of(8, 11)));
        assertEquals(
                new Step.Ask<>(List.of(AssignmentQuestion.value(SMALL, 11))),
                overseer().next(question, List.of(8, 11, 5)));
        assertEquals(
                new Step.Ask<>(List.of(AssignmentQuestion.apply(SMALL, 5, 4))),
                overseer().next(question, List.of(8, 11, 5, 4)));
        assertEquals(new Step.Conclude<>(2), overseer().next(question, List.of(8, 11, 5, 4, 2)));
    }

    @Test
    void noStepAsksTheSameTwiceEvenWhereBothArgumentsAreTheSameVariable() {
        Assignments squared = Assignments.of(5, new int[][] {{8, 3, ABSENT}, {9, 8, 8}}, tableOfSums());
        AssignmentQuestion question = AssignmentQuestion.value(squared, 9);
        Step.Ask<AssignmentQuestion, Integer> once = new Step.Ask<>(List.of(AssignmentQuestion.value(squared, 8)));
        assertEquals(once, overseer().next(question, List.of(8, 8)));
        assertEquals(once, overseer().next(question, List.of(8, 8, 3)));
    }

    @Test
    void whereAnAnswerIsNotOfTheKindThatIsDueTheOverseerConcludesZero() {
        AssignmentQuestion question = AssignmentQuestion.value(SMALL, 12);
        for (List<Integer> nonsense : List.of(
                List.of(3, 11), // a value where a name is due
                List.of(8, 3, 5),
                List.of(10, 11), // a name that the context does not use
                List.of(8, 10, 5),
                List.of(8, 11, 9, 4), // a name where a value is due
                List.of(8, 11, 5, 9),
                List.of(8, 11, 5, 4, 8))) {
            assertEquals(new Step.Conclude<>(0), overseer().next(question, nonsense), nonsense.toString());
        }
    }

    @Test
    void everySequenceOfTokensIsReadAsAQuestionThatMakesSenseOrAsNone() {
        SequentialAssignments task = task(8);
        SubQuestionForm<AssignmentQuestion> form = task.codec().subQuestions().orElseThrow();
        AssignmentQuestion parent = AssignmentQuestion.value(SMALL, 12);
        int read = 0;
        for (int kind = 0; kind < form.extent().vocabulary(); kind++) {
            for (int subject = 0; subject < form.extent().vocabulary(); subject++) {
                int[] tokens = {kind, subject, 0};
                Optional<AssignmentQuestion> child = form.child(parent, tokens);
                child.ifPresent(question -> assertEquals(child, form.child(parent, form.tokens(parent, question))));
                read += child.isPresent() ? 1 : 0;
            }
        }
        assertEquals(4 + 2 + 2 + 8, read, "values, first and second arguments, one column of the table");
    }

    @Test
    void theThirdTokenOfASubQuestionCountsForEntriesOfTheTableAlone() {
        SubQuestionForm<AssignmentQuestion> form =
                task(8).codec().subQuestions().orElseThrow();
        AssignmentQuestion parent = AssignmentQuestion.value(SMALL, 12);
        int value = 18;
        int apply = 21;
        assertEquals(Optional.of(AssignmentQuestion.value(SMALL, 9)), form.child(parent, new int[] {value, 9, apply}));
        assertEquals(Optional.of(AssignmentQuestion.apply(SMALL, 2, 6)), form.child(parent, new int[] {apply, 2, 6}));
        assertEquals(Optional.empty(), form.child(parent, new int[] {apply, 2, 9}));
    }

    @Test
    void allAnswersAreTokensOfTheFacts() {
        LabelForm<?> labels = (LabelForm<?>) task(8).codec().answers();
        assertEquals(18, labels.size(), "eight values and ten names");
        assertEquals(18, labels.shared());
    }

    @Test
    void anUnaidedOverseerAnswersPrimitivesAlone() {
        SequentialAssignments task = task(8);
        var demonstrator = task.overseer().demonstrator().orElseThrow();
        var primitives = task.overseer().primitives().orElseThrow();
        questions(task, 100).forEach(question -> {
            boolean primitive = primitives.isPrimitive(question);
            assertEquals(
                    primitive ? Optional.of(task.truth().answer(question)) : Optional.empty(),
                    demonstrator.demonstrate(question));
            if (!primitive) {
                assertThrows(IllegalArgumentException.class, () -> primitives.lookUp(question));
            }
        });
    }

    @Test
    void contextsThatDifferInAnyPartAreDifferent() {
        int[] otherTable = tableOfSums();
        otherTable[63] = (otherTable[63] + 1) % 8;
        int[][] rows = {{9, 3, ABSENT}, {8, 5, ABSENT}, {11, 9, 8}, {12, 8, 11}};
        assertEquals(SMALL, Assignments.of(5, rows, tableOfSums()));
        assertTrue(!SMALL.equals(Assignments.of(5, rows, otherTable)), "another table");
        rows[1][1] = 6;
        assertTrue(!SMALL.equals(Assignments.of(5, rows, tableOfSums())), "another leaf");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aQuestionAboutWhatTheContextDoesNotHaveIsRefused(QuestionKind kind) {
        assertThrows(IllegalArgumentException.class, () -> new AssignmentQuestion(SMALL, kind, 10, ABSENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 65})
    void aSizeOutOfRangeIsRefusedWithItsName(int size) {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> new AssignmentSettings(size, 8, Flaws.NONE));
        assertEquals("size", refused.setting());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void aNumberOfQuestionsOutOfRangeIsRefusedWithItsName(int questions) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> new AssignmentSettings(8, questions, Flaws.NONE));
        assertEquals("questionsPerContext", refused.setting());
    }
}
