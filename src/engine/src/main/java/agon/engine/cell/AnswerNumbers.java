package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import java.util.Arrays;
import java.util.List;

/**
 * Answers as numbers that read back to the same answer, which words need not do: a label's index, a real's value, tokens.
 *
 * @param form of the answers
 */
record AnswerNumbers<A>(AnswerForm<A> form) {

    List<Double> write(A answer) {
        if (form instanceof LabelForm<A> labels) {
            return List.of((double) labels.index(answer));
        }
        if (form instanceof RealForm<A> reals) {
            return List.of(reals.value(answer));
        }
        return Arrays.stream(((TokensForm<A>) form).tokens(answer))
                .mapToObj(token -> (double) token)
                .toList();
    }

    /** @throws IllegalArgumentException if these are the numbers of no answer */
    A read(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("an answer has a number");
        }
        if (form instanceof LabelForm<A> labels) {
            int index = numbers.get(0).intValue();
            if (index < 0 || index >= labels.size()) {
                throw new IllegalArgumentException("there is no label " + index + " among " + labels.size());
            }
            return labels.answer(index);
        }
        if (form instanceof RealForm<A> reals) {
            return reals.answer(numbers.get(0));
        }
        return ((TokensForm<A>) form)
                .answer(numbers.stream().mapToInt(Double::intValue).toArray());
    }
}
