package agon.tasks.algorithms.wildcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import agon.tasks.algorithms.wildcard.SparseFunction.Entry;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WildcardSearchTest {

    private final RandomGenerator random = Seeds.generator(1, "wildcard test");

    /** +1 at 000000 and 100000 (place 0 first), -1 at 011111. */
    private static final SparseFunction SMALL =
            SparseFunction.of(List.of(new Entry(1, 1), new Entry(0, 1), new Entry(62, -1)));

    private static WildcardSearch task(int size) {
        return new WildcardSearch(new WildcardSettings(size, 8, Flaws.NONE), 3);
    }

    private Stream<WildcardQuestion> questions(WildcardSearch task, int count) {
        return Stream.of(Split.values())
                .flatMap(split -> Stream.concat(
                        task.questions(split).draw(count, random).stream(),
                        task.questions(split).draw(count, 0, random).stream()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 43, 64})
    void theTruthFollowsFromTheFactsAndTheQueryAlone(int size) {
        WildcardSearch task = task(size);
        FactsForm<WildcardQuestion> form = task.codec().facts().orElseThrow();
        int largest = (((LabelForm<Integer>) task.codec().answers()).size() - 1) / 2;
        int wildcard = 2 * largest + 3;
        questions(task, 100).forEach(question -> {
            int[] query = form.query(question);
            int sum = 0;
            for (int[] fact : form.facts(question)) {
                boolean matches = true;
                for (int place = 0; place < 6; place++) {
                    matches &= query[place] == wildcard || query[place] == fact[place];
                }
                sum += matches ? fact[6] - largest : 0;
            }
            assertEquals(sum, task.truth().answer(question));
        });
    }

    @Test
    void aPatternSumsThePointsThatMatchIt() {
        assertEquals(1, new WildcardQuestion(SMALL, 0, 0).truth());
        assertEquals(0, new WildcardQuestion(SMALL, 0, 2).truth(), "no value there");
        assertEquals(2, new WildcardQuestion(SMALL, 1, 0).truth(), "*00000");
        assertEquals(-1, new WildcardQuestion(SMALL, 0b000111, 0b111000).truth(), "***111");
        assertEquals(1, new WildcardQuestion(SMALL, 63, 0).truth(), "******");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 64})
    void fullyExpandedTheOverseerEqualsTheTruth(int size) {
        WildcardSearch task = task(size);
        List<WildcardQuestion> questions = task.questions(Split.SHIFTED).draw(100, random);
        List<Integer> answers = new ExpandedOverseer<>(
                        task.overseer().reasoner().orElseThrow(), 7)
                .answer(questions).stream().map(Prediction::answer).toList();
        assertEquals(questions.stream().map(task.truth()::answer).toList(), answers);
    }

    @Test
    void theOverseerReplacesTheFirstWildcardByBothBitsAtOnceAndAddsWhatItIsTold() {
        Reasoner<WildcardQuestion, Integer> overseer =
                task(8).overseer().reasoner().orElseThrow();
        WildcardQuestion question = new WildcardQuestion(SMALL, 0b010100, 0b000001);
        assertEquals(
                new Step.Ask<>(List.of(
                        new WildcardQuestion(SMALL, 0b010000, 0b000001),
                        new WildcardQuestion(SMALL, 0b010000, 0b000101))),
                overseer.next(question, List.of()));
        assertEquals(new Step.Conclude<>(-1), overseer.next(question, List.of(2, -3)));
    }

    @Test
    void theOverseerConcludesNoSumThatIsNoAnswer() {
        Reasoner<WildcardQuestion, Integer> overseer =
                task(8).overseer().reasoner().orElseThrow();
        WildcardQuestion question = new WildcardQuestion(SMALL, 1, 0);
        assertEquals(new Step.Conclude<>(12), overseer.next(question, List.of(12, 5)));
        assertEquals(new Step.Conclude<>(-12), overseer.next(question, List.of(-12, -12)));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 3", "8, 12, 12", "42, 63, 63", "43, 22, 43", "64, 32, 64"})
    void theShiftedFunctionsHaveAnotherNumberOfPointsAndAnswersReachTheLarger(int size, int shifted, int largest) {
        WildcardSearch task = task(size);
        assertEquals(
                size,
                task.questions(Split.IID).draw(1, random).get(0).function().size());
        assertEquals(
                shifted,
                task.questions(Split.SHIFTED).draw(1, random).get(0).function().size());
        LabelForm<Integer> labels = (LabelForm<Integer>) task.codec().answers();
        assertEquals(2 * largest + 1, labels.size());
        assertEquals(labels.size(), labels.shared());
        assertEquals(-largest, labels.answer(0));
    }

    @Test
    void everyPatternCanBeSaidAndNothingElseIsRead() {
        SubQuestionForm<WildcardQuestion> form = task(8).codec().subQuestions().orElseThrow();
        WildcardQuestion parent = new WildcardQuestion(SMALL, 63, 0);
        for (int wildcards = 0; wildcards < 64; wildcards++) {
            WildcardQuestion child = parent.ask(wildcards, 0b101101 & ~wildcards);
            int[] tokens = form.tokens(parent, child);
            assertEquals(Optional.of(child), form.child(parent, tokens));
            tokens[wildcards % 6] = 24;
            assertEquals(Optional.empty(), form.child(parent, tokens), "a sum is no symbol");
        }
    }

    @Test
    void anUnaidedOverseerAnswersPrimitivesAlone() {
        WildcardSearch task = task(8);
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
    void functionsAreEqualExactlyWhenTheirValuesAre() {
        assertEquals(SMALL, SparseFunction.of(List.of(new Entry(62, -1), new Entry(0, 1), new Entry(1, 1))));
        assertNotEquals(SMALL, SparseFunction.of(List.of(new Entry(62, 1), new Entry(0, 1), new Entry(1, 1))));
        assertNotEquals(SMALL, SparseFunction.of(List.of(new Entry(62, -1), new Entry(0, 1))));
    }

    @Test
    void aBitUnderAWildcardIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WildcardQuestion(SMALL, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 65})
    void aSizeOutOfRangeIsRefusedWithItsName(int size) {
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> new WildcardSettings(size, 8, Flaws.NONE));
        assertEquals("size", refused.setting());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void aNumberOfQuestionsOutOfRangeIsRefusedWithItsName(int questions) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> new WildcardSettings(8, questions, Flaws.NONE));
        assertEquals("questionsPerContext", refused.setting());
    }
}
