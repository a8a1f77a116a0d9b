package agon.api.codec;

import java.util.ArrayList;
import java.util.List;

/** A step about a vector: the question's features, then the answers so far. */
record StepVector<Q, A>(VectorForm<Q> vector, StepAnswers<A> answers) implements VectorForm<StepQuestion<Q, A>> {

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(vector.names());
        names.addAll(answers.names());
        return names;
    }

    @Override
    public void write(StepQuestion<Q, A> step, float[] into, int offset) {
        vector.write(step.question(), into, offset);
        answers.write(step.answersSoFar(), into, offset + vector.names().size());
    }
}
