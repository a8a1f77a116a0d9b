package agon.api.codec;

import java.util.List;
import java.util.Optional;

/** Builds, from a task's codec, the codec of how good an answer is. */
public final class ScoreCodecs {

    private static final DecompositionShape ONE_ANSWER = new DecompositionShape(1, 1);
    private static final double HALF = 0.5;

    private ScoreCodecs() {}

    /**
     * From a question with one answer to the answer's score, from 0 to 1.
     *
     * @throws IllegalArgumentException if the task shows questions neither as facts with labels nor as a vector or graph
     */
    public static <Q, A> Codec<StepQuestion<Q, A>, Double> scores(Codec<Q, A> task) {
        List<QuestionForm<StepQuestion<Q, A>>> forms = StepCodecs.forms(task, ONE_ANSWER, StepSight.CONTEXT);
        return new Codec<>(forms, RealForm.numbers(HALF, HALF), new ScoreWording<>(task.wording()), Optional.empty());
    }

    private record ScoreWording<Q, A>(Wording<Q, A> words) implements Wording<StepQuestion<Q, A>, Double> {

        @Override
        public String question(StepQuestion<Q, A> step) {
            return StepWording.describe(words, step);
        }

        @Override
        public String answer(Double answer) {
            return answer.toString();
        }
    }
}
