package agon.tasks.algorithms.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Flaws;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Faculties;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.learners.djl.FactGraphProvider;
import agon.tasks.algorithms.assignment.AssignmentSettings;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.path.PathSettings;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerCurriculum;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.algorithms.union.UnionSettings;
import agon.tasks.algorithms.wildcard.WildcardSearchProvider;
import agon.tasks.algorithms.wildcard.WildcardSettings;
import agon.tck.TaughtFaculties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The judge of debates by facts, on each task,")
class JudgedTasksTest {

    private static final JudgeSettings JUDGE = new JudgeSettings(4, 20, 16, 16, 4, 3);

    /** How a task is set up with a judge, and how many facts a context of it may have. */
    private record Judged<C extends Record>(TaskProvider<C> provider, Function<JudgeSettings, C> settings, int facts) {

        private Task<?, ?> task(JudgeSettings judge, long seed, Faculties faculties) {
            return provider.create(settings.apply(judge), new TaskSetting(seed, Optional.empty(), faculties));
        }

        private Task<?, ?> task() {
            return task(JUDGE, 3, new TaughtFaculties(new FactGraphProvider()));
        }

        @Override
        public String toString() {
            return provider.card().id();
        }
    }

    static Stream<Judged<?>> tasks() {
        QuestionSource source = QuestionSource.TASK;
        return Stream.of(
                new Judged<>(
                        new PermutationPoweringProvider(),
                        judge -> new PowerSettings(8, 3, 4, PowerCurriculum.POWERS, Flaws.NONE, source, judge),
                        8),
                new Judged<>(
                        new SequentialAssignmentsProvider(),
                        judge -> new AssignmentSettings(8, 4, Flaws.NONE, source, judge),
                        8 + 5),
                new Judged<>(
                        new WildcardSearchProvider(),
                        judge -> new WildcardSettings(8, 4, Flaws.NONE, source, judge),
                        8),
                new Judged<>(
                        new ShortestPathProvider(), judge -> new PathSettings(8, 4, Flaws.NONE, source, judge), 16),
                new Judged<>(
                        new UnionFindProvider(), judge -> new UnionSettings(8, 4, Flaws.NONE, source, judge), 10 + 3));
    }

    private static <Q, A> List<Q> questions(Task<Q, A> task, int count) {
        return task.questions(Split.IID).draw(count, Seeds.generator(5, "questions"));
    }

    @SuppressWarnings("unchecked")
    private static <Q, A> Arena<Q, A, Fact> arena(Task<Q, A> task) {
        return (Arena<Q, A, Fact>) task.overseer().arena().orElseThrow();
    }

    private static <A> List<A> answers(Task<?, A> task) {
        LabelForm<A> labels = (LabelForm<A>) task.codec().answers();
        return IntStream.range(0, labels.size()).mapToObj(labels::answer).toList();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("is not there unless it is asked for: then the task is as it ever was")
    void absent(Judged<?> judged) {
        Task<?, ?> task = judged.task(JudgeSettings.NONE, 3, Faculties.NONE);
        assertFalse(task instanceof JudgedTask, "nothing is put around the task");
        assertTrue(task.overseer().arena().isEmpty());
        assertTrue(task.overseer().facet(Reasoner.class).isPresent());
        assertSame(judged);
    }

    private static <C extends Record> void assertSame(Judged<C> judged) {
        C byDefault = judged.provider().defaults();
        assertEquals(judged.provider().card().facets(), judged.provider().facets(byDefault));
        assertNotEquals(
                judged.provider().card().facets(),
                judged.provider().facets(judged.settings().apply(JUDGE)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("is offered all facts of a context as evidence, and has learned to judge by so many")
    void evidence(Judged<?> judged) {
        assertEvidence(judged.task(), judged.facts());
    }

    private static <Q, A> void assertEvidence(Task<Q, A> task, int most) {
        FactsForm<Q> form = task.codec().facts().orElseThrow();
        Arena<Q, A, Fact> arena = arena(task);
        int seen = 0;
        for (Q question : questions(task, 200)) {
            List<List<Integer>> facts = Arrays.stream(form.facts(question))
                    .map(fact -> Arrays.stream(fact).boxed().toList())
                    .toList();
            assertEquals(
                    facts, arena.evidence(question).stream().map(Fact::tokens).toList());
            seen = Math.max(seen, facts.size());
        }
        assertEquals(most, seen, "facts of the largest context");
        assertEquals(OptionalInt.of(JUDGE.facts()), arena.length());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("comes to one verdict on all contexts of which the same is asked and shown")
    void blind(Judged<?> judged) {
        assertBlind(judged.task());
    }

    private static <Q, A> void assertBlind(Task<Q, A> task) {
        FactsForm<Q> form = task.codec().facts().orElseThrow();
        Arena<Q, A, Fact> arena = arena(task);
        Map<List<Integer>, Q> asked = new HashMap<>();
        int pairs = 0;
        for (Q question : questions(task, 500)) {
            List<Integer> query = Arrays.stream(form.query(question)).boxed().toList();
            Q other = asked.putIfAbsent(query, question);
            if (other != null && !form.context(other).equals(form.context(question)) && pairs < 10) {
                List<Fact> revealed = arena.evidence(question).subList(0, JUDGE.facts());
                assertArrayEquals(
                        verdict(arena, new Trial<>(question, answers(task), revealed)),
                        verdict(arena, new Trial<>(other, answers(task), revealed)));
                pairs++;
            }
        }
        assertEquals(10, pairs, "as many pairs were compared");
    }

    private static <Q, A> double[] verdict(Arena<Q, A, Fact> arena, Trial<Q, A, Fact> trial) {
        return arena.judge(List.of(trial)).get(0);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("heeds what was revealed, but neither in which order nor which claim came first")
    void order(Judged<?> judged) {
        assertOrder(judged.task());
    }

    private static <Q, A> void assertOrder(Task<Q, A> task) {
        Arena<Q, A, Fact> arena = arena(task);
        for (Q question : questions(task, 10)) {
            List<Fact> all = arena.evidence(question);
            List<Fact> revealed = all.subList(0, JUDGE.facts());
            List<Fact> backwards = new ArrayList<>(revealed);
            Collections.reverse(backwards);
            List<A> claims = answers(task);
            double[] verdict = verdict(arena, new Trial<>(question, claims, revealed));
            assertArrayEquals(verdict, verdict(arena, new Trial<>(question, claims, backwards)));
            List<A> reordered = new ArrayList<>(claims);
            Collections.reverse(reordered);
            double[] turned = verdict(arena, new Trial<>(question, reordered, revealed));
            for (int i = 0; i < verdict.length; i++) {
                assertEquals(verdict[i], turned[verdict.length - 1 - i], 1e-12);
            }
            List<Fact> others = all.subList(all.size() - JUDGE.facts(), all.size());
            assertFalse(Arrays.equals(verdict, verdict(arena, new Trial<>(question, claims, others))));
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("learns the same whenever it learns, for whatever seed the task is made")
    void repeatable(Judged<?> judged) {
        assertRepeatable(judged.task(), judged.task(JUDGE, 4, new TaughtFaculties(new FactGraphProvider())));
    }

    @SuppressWarnings("unchecked")
    private static <Q, A> void assertRepeatable(Task<Q, A> task, Task<?, ?> again) {
        Q question = questions(task, 1).get(0);
        Arena<Q, A, Fact> arena = arena(task);
        Trial<Q, A, Fact> trial =
                new Trial<>(question, answers(task), arena.evidence(question).subList(0, JUDGE.facts()));
        assertArrayEquals(verdict(arena, trial), verdict(arena((Task<Q, A>) again), trial));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("says each fact in words of its own")
    void words(Judged<?> judged) {
        assertWords(judged.task());
    }

    private static <Q, A> void assertWords(Task<Q, A> task) {
        Arena<Q, A, Fact> arena = arena(task);
        List<Fact> facts = arena.evidence(questions(task, 1).get(0));
        assertEquals(
                facts.size(), facts.stream().map(arena.form()::show).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @DisplayName("is refused more facts than a context may have, or an odd number, and the nearest number is named")
    void refused(Judged<?> judged) {
        int most = judged.facts() - judged.facts() % 2;
        assertInstanceOf(Record.class, judged.settings().apply(judge(most)));
        InvalidSetting beyond =
                assertThrows(InvalidSetting.class, () -> judged.settings().apply(judge(most + 2)));
        assertEquals("judge.facts", beyond.setting());
        assertTrue(beyond.getMessage().contains("from 0 to " + most), beyond.getMessage());
        InvalidSetting odd = assertThrows(InvalidSetting.class, () -> judge(3));
        assertEquals("facts", odd.setting());
        assertTrue(odd.getMessage().contains("take 2 or 4"), odd.getMessage());
    }

    private static JudgeSettings judge(int facts) {
        return new JudgeSettings(facts, 20, 16, 16, 4, 3);
    }
}
