package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.StepQuestion;
import java.util.ArrayList;
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
            List<Q> asked = new ArrayList<>();
            for (Course<Q, A> course : asking) {
                asked.addAll(course.asked.subList(course.answers.size(), course.asked.size()));
            }
            if (!asked.isEmpty()) {
                tell(asking, assistant.answer(asked));
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
                course.asked.addAll(ask.questions());
                asking.add(course);
            }
        }
        return asking;
    }

    private static <Q, A> void tell(List<Course<Q, A>> asking, List<Prediction<A>> answers) {
        int at = 0;
        for (Course<Q, A> course : asking) {
            while (course.answers.size() < course.asked.size()) {
                Prediction<A> told = answers.get(at++);
                course.told.add(told);
                course.answers.add(told.answer());
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

        private Course(Q question) {
            this.question = question;
        }

        private Deliberated<Q, A> result() {
            return new Deliberated<>(question, steps, asked, told, conclusion);
        }
    }
}
