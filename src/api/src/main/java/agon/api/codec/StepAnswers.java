package agon.api.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The answers so far as numbers: for each whether it is there, and the answer as a number in units of its scale or as
 * indicators of its label or tokens.
 */
record StepAnswers<A>(AnswerForm<A> answers, DecompositionShape shape) {

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < shape.mostAnswers(); slot++) {
            names.add("answer" + slot + ".given");
            for (int value = 0; value < answerWidth(); value++) {
                names.add("answer" + slot + "." + value);
            }
        }
        return names;
    }

    int width() {
        return shape.mostAnswers() * (1 + answerWidth());
    }

    void write(List<A> soFar, float[] into, int offset) {
        Arrays.fill(into, offset, offset + width(), 0f);
        int at = offset;
        for (A answer : soFar) {
            into[at] = 1f;
            writeAnswer(answer, into, at + 1);
            at += 1 + answerWidth();
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
