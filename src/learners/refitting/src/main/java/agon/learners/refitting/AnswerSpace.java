package agon.learners.refitting;

import agon.api.codec.LabelForm;
import agon.api.codec.TokensForm;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Labels and token sequences alike: a label is a sequence of one token.
 *
 * @param length tokens in an answer
 * @param vocabulary number of tokens
 * @param tokens the tokens of an answer
 * @param answer the answer of tokens
 */
record AnswerSpace<A>(int length, int vocabulary, Function<A, int[]> tokens, Function<int[], A> answer) {

    static <A> AnswerSpace<A> of(LabelForm<A> labels) {
        return new AnswerSpace<>(
                1, labels.size(), answer -> new int[] {labels.index(answer)}, tokens -> labels.answer(tokens[0]));
    }

    static <A> AnswerSpace<A> of(TokensForm<A> form) {
        return new AnswerSpace<>(form.extent().length(), form.extent().vocabulary(), form::tokens, form::answer);
    }

    List<Double> numbers(A said) {
        return Arrays.stream(tokens.apply(said))
                .mapToObj(token -> (double) token)
                .toList();
    }

    A answer(List<Double> numbers) {
        return answer.apply(numbers.stream().mapToInt(Double::intValue).toArray());
    }

    /** Natural logarithm of the probability of any one answer when all are equally likely. */
    double logUniform() {
        return -length * StrictMath.log(vocabulary);
    }

    A first() {
        return answer.apply(new int[length]);
    }

    A uniform(RandomGenerator random) {
        int[] drawn = new int[length];
        Arrays.setAll(drawn, i -> random.nextInt(vocabulary));
        return answer.apply(drawn);
    }
}
