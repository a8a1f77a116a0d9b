package agon.api.codec;

import java.util.List;
import java.util.Optional;

/**
 * How learners see the questions and answers of a task.
 *
 * @param questions the forms in which a question can be shown, at most one of each kind, the richest first
 * @param answers the form of the answers
 * @param wording both in words
 * @param subQuestions how sub-questions are asked, where the task's overseer reasons by asking
 * @param <Q> the question
 * @param <A> the answer
 */
public record Codec<Q, A>(
        List<QuestionForm<Q>> questions,
        AnswerForm<A> answers,
        Wording<Q, A> wording,
        Optional<SubQuestionForm<Q>> subQuestions) {

    /** Copies the forms. */
    public Codec {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a codec shows questions in at least one form");
        }
    }

    /** The facts form, if the questions have one. */
    public Optional<FactsForm<Q>> facts() {
        for (QuestionForm<Q> form : questions) {
            if (form instanceof FactsForm<Q> facts) {
                return Optional.of(facts);
            }
        }
        return Optional.empty();
    }

    /** The vector form, if the questions have one; facts are shown as indicators where no vector form is given. */
    public Optional<VectorForm<Q>> vector() {
        for (QuestionForm<Q> form : questions) {
            if (form instanceof VectorForm<Q> vector) {
                return Optional.of(vector);
            }
        }
        return facts().map(FactIndicators::new);
    }

    /** The image form, if the questions have one. */
    public Optional<ImageForm<Q>> image() {
        for (QuestionForm<Q> form : questions) {
            if (form instanceof ImageForm<Q> image) {
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }

    /** The graph form, if the questions have one. */
    public Optional<GraphForm<Q>> graph() {
        for (QuestionForm<Q> form : questions) {
            if (form instanceof GraphForm<Q> graph) {
                return Optional.of(graph);
            }
        }
        return Optional.empty();
    }
}
