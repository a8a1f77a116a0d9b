package agon.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.codec.SubQuestionForm;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Split;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Whether a task's reasoner keeps its promises.
 *
 * @param sample the task and questions of it
 */
record ReasonerCheck<Q, A>(TaskSample<Q, A> sample) {

    private Reasoner<Q, A> reasoner() {
        Optional<Reasoner<Q, A>> reasoner = sample.task().overseer().reasoner();
        Assumptions.assumeTrue(reasoner.isPresent(), "the task offers no reasoner");
        return reasoner.orElseThrow();
    }

    /** The courses of deliberations in which every sub-question is answered truly. */
    private List<Deliberated<Q, A>> courses(Reasoner<Q, A> reasoner, List<Q> questions) {
        return new Deliberation<>(
                        reasoner,
                        asked -> asked.stream()
                                .map(question ->
                                        new Prediction<>(sample.task().truth().answer(question), 1))
                                .toList())
                .deliberate(questions);
    }

    void assertPure() {
        Reasoner<Q, A> reasoner = reasoner();
        List<Q> questions = new ArrayList<>(sample.all());
        List<Deliberated<Q, A>> first = courses(reasoner, questions);
        Collections.reverse(questions);
        List<Deliberated<Q, A>> second = new ArrayList<>(courses(reasoner, questions));
        Collections.reverse(second);
        for (int i = 0; i < first.size(); i++) {
            assertEquals(first.get(i).steps(), second.get(i).steps(), "the same steps in whatever order it is asked");
        }
    }

    void assertShape(int depth) {
        Reasoner<Q, A> reasoner = reasoner();
        DecompositionShape shape = reasoner.shape();
        List<Q> level = sample.of(Split.TRAINING);
        for (int i = 0; i < depth && !level.isEmpty(); i++) {
            List<Q> next = new ArrayList<>();
            for (Deliberated<Q, A> course : courses(reasoner, level)) {
                Assertions.assertTrue(
                        course.conclusion().isPresent(), "a conclusion within " + shape + " on " + course.question());
                Assertions.assertTrue(course.subQuestions().size() <= shape.mostAnswers(), "answers within " + shape);
                for (Step<Q, A> step : course.steps()) {
                    if (step instanceof Step.Ask<Q, A> ask) {
                        Assertions.assertTrue(
                                ask.questions().size() <= shape.mostAskedAtOnce(), "asked within " + shape);
                    }
                }
                course.subQuestions().forEach(child -> assertSayable(course.question(), child));
                next.addAll(course.subQuestions());
            }
            List<Q> distinct = next.stream().distinct().toList();
            level = distinct.subList(0, Math.min(distinct.size(), sample.all().size()));
        }
    }

    private void assertSayable(Q parent, Q child) {
        Optional<SubQuestionForm<Q>> form = sample.task().codec().subQuestions();
        if (form.isPresent()) {
            int[] tokens = form.get().tokens(parent, child);
            FormCheck.assertTokens(tokens, form.get().extent());
            assertEquals(Optional.of(child), form.get().child(parent, tokens), "what was said is what is read");
        }
    }

    void assertComesToTheTruth(int depth) {
        List<Q> questions = sample.all();
        List<Prediction<A>> answers = new ExpandedOverseer<>(reasoner(), depth).answer(questions);
        for (int i = 0; i < questions.size(); i++) {
            assertTrue(questions.get(i), answers.get(i).answer());
        }
    }

    void assertRightWithAnExactAgent() {
        for (Deliberated<Q, A> course : courses(reasoner(), sample.all())) {
            assertTrue(course.question(), course.conclusion().orElseThrow());
        }
    }

    private void assertTrue(Q question, A concluded) {
        Truth<Q, A> truth = sample.task().truth();
        Assertions.assertTrue(
                truth.accepts(question, concluded),
                () -> "H came to " + concluded + " on " + question + " where " + truth.answer(question) + " is true");
    }

    /** Primitives that come up, below the questions of the sample as much as among them. */
    void assertPrimitives() {
        Optional<Primitives<Q, A>> offered = sample.task().overseer().primitives();
        Assumptions.assumeTrue(offered.isPresent(), "the task offers no primitives");
        Primitives<Q, A> primitives = offered.orElseThrow();
        List<Q> asked = new ArrayList<>(sample.all());
        courses(reasoner(), sample.all()).forEach(course -> asked.addAll(course.subQuestions()));
        List<Q> lookedUp = asked.stream().filter(primitives::isPrimitive).toList();
        Assertions.assertFalse(lookedUp.isEmpty(), "no sub-question is a primitive");
        for (Q question : lookedUp) {
            assertEquals(
                    new Step.Conclude<>(primitives.lookUp(question)),
                    reasoner().next(question, List.of()),
                    "a primitive is concluded at once, as it is looked up");
        }
    }
}
