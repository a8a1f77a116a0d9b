package agon.api.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds, from a task's codec, the codecs of the two things there are to learn about a step of reasoning: what to ask
 * next, and what to conclude.
 */
public final class StepCodecs {

    private StepCodecs() {}

    /**
     * From a question and the answers so far to what is asked next (or that nothing more is).
     *
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions
     */
    public static <Q, A> Codec<StepQuestion<Q, A>, AskedTokens> asks(Codec<Q, A> task, DecompositionShape shape) {
        return asks(task, shape, StepSight.CONTEXT);
    }

    /**
     * The same, seeing only so much of the question. Vectors and graphs are always seen whole.
     *
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions
     */
    public static <Q, A> Codec<StepQuestion<Q, A>, AskedTokens> asks(
            Codec<Q, A> task, DecompositionShape shape, StepSight sight) {
        SubQuestionForm<Q> subQuestions = task.subQuestions()
                .orElseThrow(() -> new IllegalArgumentException("the task's codec does not say sub-questions"));
        AnswerForm<AskedTokens> answers = new AskedTokensForm(subQuestions.extent(), shape.mostAskedAtOnce());
        return new Codec<>(forms(task, shape, sight), answers, new StepWording<>(task.wording()), Optional.empty());
    }

    /** From a question and the answers so far to the conclusion. */
    public static <Q, A> Codec<StepQuestion<Q, A>, A> conclusions(Codec<Q, A> task, DecompositionShape shape) {
        return conclusions(task, shape, StepSight.CONTEXT);
    }

    /** The same, seeing only so much of the question. Vectors and graphs are always seen whole. */
    public static <Q, A> Codec<StepQuestion<Q, A>, A> conclusions(
            Codec<Q, A> task, DecompositionShape shape, StepSight sight) {
        Wording<Q, A> words = task.wording();
        Wording<StepQuestion<Q, A>, A> wording = new Wording<>() {
            @Override
            public String question(StepQuestion<Q, A> step) {
                return StepWording.describe(words, step);
            }

            @Override
            public String answer(A answer) {
                return words.answer(answer);
            }
        };
        return new Codec<>(forms(task, shape, sight), task.answers(), wording, Optional.empty());
    }

    /** Says sub-questions in the tokens of {@link #asks}; an empty list means that the next step concludes. */
    public static <Q> AskedTokens say(
            SubQuestionForm<Q> form, DecompositionShape shape, Q parent, List<Q> subQuestions) {
        int length = form.extent().length();
        List<Integer> tokens = new ArrayList<>();
        tokens.add(form.extent().vocabulary() + subQuestions.size());
        for (Q child : subQuestions) {
            for (int token : form.tokens(parent, child)) {
                tokens.add(token);
            }
        }
        while (tokens.size() < 1 + shape.mostAskedAtOnce() * length) {
            tokens.add(form.extent().vocabulary());
        }
        return new AskedTokens(tokens);
    }

    /**
     * Reads what {@link #say} wrote: the sub-questions, an empty list to conclude; empty when the tokens make no sense,
     * as those of a half-trained learner may.
     */
    public static <Q> Optional<List<Q>> read(SubQuestionForm<Q> form, Q parent, AskedTokens asked) {
        int length = form.extent().length();
        int count = asked.tokens().get(0) - form.extent().vocabulary();
        if (count < 0 || 1 + count * length > asked.tokens().size()) {
            return Optional.empty();
        }
        List<Q> children = new ArrayList<>();
        for (int child = 0; child < count; child++) {
            int[] tokens = asked.tokens().subList(1 + child * length, 1 + (child + 1) * length).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            boolean sayable = Arrays.stream(tokens)
                    .allMatch(token -> token < form.extent().vocabulary());
            Optional<Q> read = sayable ? form.child(parent, tokens) : Optional.empty();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            children.add(read.get());
        }
        return Optional.of(children);
    }

    /** How a question with answers is shown: facts with labels, a vector, a graph. */
    static <Q, A> List<QuestionForm<StepQuestion<Q, A>>> forms(
            Codec<Q, A> task, DecompositionShape shape, StepSight sight) {
        List<QuestionForm<StepQuestion<Q, A>>> forms = new ArrayList<>();
        if (task.answers() instanceof LabelForm<A> labels) {
            task.facts().ifPresent(facts -> forms.add(seen(new StepFacts<>(facts, labels, shape), sight)));
        }
        if (forms.isEmpty() || sight == StepSight.CONTEXT) {
            // Vectors and graphs may show what the question is about, so they do not stand beside hidden facts.
            StepAnswers<A> answers = new StepAnswers<>(task.answers(), shape);
            task.vector().ifPresent(vector -> forms.add(new StepVector<>(vector, answers)));
            task.graph().ifPresent(graph -> forms.add(new StepGraph<>(graph, answers)));
        }
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(
                    "questions with answers can be shown as vectors or graphs, or as facts with labels");
        }
        return forms;
    }

    private static <Q, A> FactsForm<StepQuestion<Q, A>> seen(StepFacts<Q, A> step, StepSight sight) {
        return sight == StepSight.CONTEXT ? step : new StepQuery<>(step);
    }
}
