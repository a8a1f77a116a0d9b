package agon.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.codec.Wording;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Questions of each split of a task, and what can be said of them without asking the overseer.
 *
 * @param task the task
 * @param questions by split
 */
record TaskSample<Q, A>(Task<Q, A> task, Map<Split, List<Q>> questions) {

    static <Q, A> TaskSample<Q, A> draw(Task<Q, A> task, int count, long seed) {
        Map<Split, List<Q>> questions = new EnumMap<>(Split.class);
        for (Split split : Split.values()) {
            List<Q> drawn = task.questions(split).draw(count, Seeds.generator(seed, split.label()));
            assertFalse(drawn.isEmpty(), "questions of " + split.label());
            assertTrue(drawn.size() <= count, drawn.size() + " questions where " + count + " were asked for");
            questions.put(split, drawn);
        }
        return new TaskSample<>(task, questions);
    }

    List<Q> of(Split split) {
        return questions.getOrDefault(split, List.of());
    }

    List<Q> all() {
        List<Q> all = new ArrayList<>();
        for (Split split : Split.values()) {
            all.addAll(of(split));
        }
        return all;
    }

    Wording<Q, A> wording() {
        return task.codec().wording();
    }

    /** Questions and true answers, in words. */
    List<String> description() {
        return all().stream()
                .map(question -> wording().question(question) + " = "
                        + wording().answer(task.truth().answer(question)))
                .toList();
    }

    void assertLevels() {
        for (Split split : Split.values()) {
            int levels = task.questions(split).levels();
            assertTrue(levels >= 1, "levels of " + split.label());
            for (int level = 0; level <= levels; level++) {
                RandomGenerator random = Seeds.generator(level, "level");
                assertFalse(
                        task.questions(split).draw(3, level, random).isEmpty(),
                        "questions of " + split.label() + " up to level " + level);
            }
        }
    }

    void assertWording() {
        Map<String, Q> byWording = new HashMap<>();
        for (Q question : all()) {
            String words = wording().question(question);
            assertEquals(1, words.lines().count(), "lines of \"" + words + "\"");
            Q other = byWording.putIfAbsent(words, question);
            if (other != null) {
                assertEquals(other, question, "equal words, different questions: " + words);
                assertEquals(other.hashCode(), question.hashCode(), words);
            }
        }
        long distinct = all().stream().distinct().count();
        assertEquals(distinct, byWording.size(), "equal questions read the same");
    }

    void assertTruths() {
        for (Q question : all()) {
            A truth = task.truth().answer(question);
            assertEquals(0, task.codec().answers().distance(truth, task.truth().answer(question)));
        }
    }

    void assertAnswers() {
        AnswerForm<A> form = task.codec().answers();
        RandomGenerator random = Seeds.generator(1, "answers");
        for (Q question : all()) {
            A truth = task.truth().answer(question);
            assertKept(form, truth);
            assertKept(form, form.guess(random));
            A wrong = form.corrupt(truth, random);
            assertKept(form, wrong);
            assertTrue(form.distance(truth, wrong) > 0, "a corrupted answer is another one");
            assertEquals(1, wording().answer(truth).lines().count(), "lines of an answer in words");
        }
    }

    private static <A> void assertKept(AnswerForm<A> form, A answer) {
        if (form instanceof LabelForm<A> labels) {
            int index = labels.index(answer);
            assertTrue(index >= 0 && index < labels.size(), "label " + index + " of " + labels.size());
            assertEquals(answer, labels.answer(index));
            assertTrue(labels.size() >= 2 && labels.shared() <= labels.size(), "labels that are shared");
        } else if (form instanceof RealForm<A> reals) {
            double value = reals.value(answer);
            assertTrue(Double.isFinite(value), "a finite answer, not " + value);
            assertEquals(value, reals.value(reals.answer(value)));
            assertTrue(reals.scale() > 0 && Double.isFinite(reals.centre()), "centre and scale");
        } else if (form instanceof TokensForm<A> tokens) {
            int[] said = tokens.tokens(answer);
            FormCheck.assertTokens(said, tokens.extent());
            assertEquals(answer, tokens.answer(said));
        }
        assertEquals(0, form.distance(answer, answer));
    }

    void assertForms() {
        FormCheck<Q> check = new FormCheck<>(all());
        task.codec().facts().ifPresent(check::assertFacts);
        task.codec().vector().ifPresent(check::assertVector);
        task.codec().image().ifPresent(check::assertImage);
        task.codec().graph().ifPresent(check::assertGraph);
    }
}
