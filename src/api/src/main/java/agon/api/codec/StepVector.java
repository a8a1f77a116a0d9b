package agon.api.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A step about a vector: the question's features, then for each answer so far whether it is there, and the answer as a
 * number in units of its scale or as indicators of its label or tokens.
 */
record StepVector<Q, A>(VectorForm<Q> vector, AnswerForm<A> answers, DecompositionShape shape)
        implements VectorForm<StepQuestion<Q, A>> {

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(vector.names());
        for (int slot = 0; slot < shape.mostAnswers(); slot++) {
            names.add("answer" + slot + ".given");
            for (int value = 0; value < answerWidth(); value++) {
                names.add("answer" + slot + "." + value);
            }
        }
        return names;
    }

    @Override
    public void write(StepQuestion<Q, A> step, float[] into, int offset) {
        vector.write(step.question(), into, offset);
        int width = answerWidth();
        int at = offset + vector.names().size();
        Arrays.fill(into, at, at + shape.mostAnswers() * (1 + width), 0f);
        for (A answer : step.answersSoFar()) {
            into[at] = 1f;
            writeAnswer(answer, into, at + 1);
            at += 1 + width;
        }
    }

    private int answerWidth() {
        return switch (kind()) {
            case LABEL -> ((LabelForm<A>) answers).size();
            case REAL -> 1;
            case TOKENS -> tokens().extent().length() * tokens().extent().vocabulary();
        };
    }

    private void writeAnswer(A answer, float[] into, int at) {
        switch (kind()) {
            case LABEL -> into[at + ((LabelForm<A>) answers).index(answer)] = 1f;
            case REAL -> {
                RealForm<A> real = (RealForm<A>) answers;
                into[at] = (float) ((real.value(answer) - real.centre()) / real.scale());
            }
            case TOKENS -> {
                int[] said = tokens().tokens(answer);
                for (int place = 0; place < said.length; place++) {
                    into[at + place * tokens().extent().vocabulary() + said[place]] = 1f;
                }
            }
        }
    }

    private TokensForm<A> tokens() {
        return (TokensForm<A>) answers;
    }

    private Kind kind() {
        if (answers instanceof LabelForm<A>) {
            return Kind.LABEL;
        }
        return answers instanceof RealForm<A> ? Kind.REAL : Kind.TOKENS;
    }

    private enum Kind {
        LABEL,
        REAL,
        TOKENS
    }
}
