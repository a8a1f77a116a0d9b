package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.StepQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * An overseer that reasons with an assistant's answers to its sub-questions, many questions in lockstep: each round, all
 * that is asked goes to the assistant as one batch.
 *
 * @param reasoner the overseer, or a learner that imitates its steps
 * @param assistant answers the sub-questions
 * @param <Q> the question
 * @param <A> the answer
 */
public record Deliberation<Q, A>(BatchReasoner<Q, A> reasoner, Agent<Q, A> assistant) {

    /** An overseer's deliberation. */
    public Deliberation(Reasoner<Q, A> reasoner, Agent<Q, A> assistant) {
        this(BatchReasoner.of(reasoner), assistant);
    }

    /** Deliberates each question; one result a question, in their order. */
    public List<Deliberated<Q, A>> deliberate(List<Q> questions) {
        List<Course<Q, A>> courses = new ArrayList<>(questions.size());
        for (Q question : questions) {
            courses.add(new Course<>(question));
        }
        List<Course<Q, A>> open = courses;
        while (!open.isEmpty()) {
            List<Course<Q, A>> asking = advance(open);
            if (!asking.isEmpty()) {
                tell(asking);
            }
            open = asking;
        }
        return courses.stream().map(Course::result).toList();
    }

    /** One step on every open question; returns those that asked something, within what their shape allows. */
    private List<Course<Q, A>> advance(List<Course<Q, A>> open) {
        List<StepQuestion<Q, A>> due = new ArrayList<>(open.size());
        for (Course<Q, A> course : open) {
            due.add(new StepQuestion<>(course.question, course.answers));
        }
        List<Step<Q, A>> steps = reasoner.next(due);
        int mostAnswers = reasoner.shape().mostAnswers();
        List<Course<Q, A>> asking = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Course<Q, A> course = open.get(i);
            Step<Q, A> step = steps.get(i);
            course.steps.add(step);
            if (step instanceof Step.Conclude<Q, A> end) {
                course.conclusion = Optional.of(end.answer());
            } else if (step instanceof Step.Ask<Q, A> ask
                    && course.answers.size() + ask.questions().size() <= mostAnswers) {
                course.ask(ask.questions());
                asking.add(course);
            }
        }
        return asking;
    }

    /** The assistant's answers; what was asked more than once in a step is drawn instead, so that it may differ. */
    private void tell(List<Course<Q, A>> asking) {
        List<Q> asked = new ArrayList<>();
        List<Q> drawn = new ArrayList<>();
        for (Course<Q, A> course : asking) {
            for (Q question : course.fresh()) {
                (course.repeats(question) ? drawn : asked).add(question);
            }
        }
        Iterator<Prediction<A>> answers = asked.isEmpty()
                ? Collections.emptyIterator()
                : assistant.answer(asked).iterator();
        Iterator<Prediction<A>> draws = drawn.isEmpty()
                ? Collections.emptyIterator()
                : assistant.draw(drawn).iterator();
        for (Course<Q, A> course : asking) {
            for (Q question : List.copyOf(course.fresh())) {
                course.hear((course.repeats(question) ? draws : answers).next());
            }
        }
    }

    /** One question on its way to a conclusion. */
    private static final class Course<Q, A> {

        private final Q question;
        private final List<Step<Q, A>> steps = new ArrayList<>();
        private final List<Q> asked = new ArrayList<>();
        private final List<Prediction<A>> told = new ArrayList<>();
        private final List<A> answers = new ArrayList<>();
        private Optional<A> conclusion = Optional.empty();
        private int firstFresh;

        private Course(Q question) {
            this.question = question;
        }

        /** What the step before asked; stays so until all of it is answered. */
        private List<Q> fresh() {
            return asked.subList(firstFresh, asked.size());
        }

        private boolean repeats(Q question) {
            return Collections.frequency(fresh(), question) > 1;
        }

        private void ask(List<Q> questions) {
            firstFresh = asked.size();
            asked.addAll(questions);
        }

        private void hear(Prediction<A> answer) {
            told.add(answer);
            answers.add(answer.answer());
        }

        private Deliberated<Q, A> result() {
            return new Deliberated<>(question, steps, asked, told, conclusion);
        }
    }
}
