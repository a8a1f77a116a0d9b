package agon.api.oversight;

import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Gives faultless facets the flaws of an overseer.
 *
 * <p>Whether H errs is decided by a hash of its seed and of what it was asked, never by a stream: H errs in the same way
 * when asked the same again, in whatever order, so a reasoner stays a pure function.
 *
 * @param flaws the flaws
 * @param seed the overseer's own seed
 * @param codec for wording what was asked and for making wrong answers
 */
public record Flawed<Q, A>(Flaws flaws, long seed, Codec<Q, A> codec) {

    /** A reasoner whose conclusions may be wrong; what it asks is what the faultless one would ask. */
    public Reasoner<Q, A> reasoner(Reasoner<Q, A> faultless) {
        return new Reasoner<>() {
            @Override
            public Step<Q, A> next(Q question, List<A> answersSoFar) {
                Step<Q, A> step = faultless.next(question, answersSoFar);
                return step instanceof Step.Conclude<Q, A> conclusion
                        ? new Step.Conclude<>(spoil(conclusion.answer(), () -> asked(question, answersSoFar)))
                        : step;
            }

            @Override
            public DecompositionShape shape() {
                return faultless.shape();
            }
        };
    }

    /** A demonstrator whose answers may be wrong. */
    public Demonstrator<Q, A> demonstrator(Demonstrator<Q, A> faultless) {
        return question ->
                faultless.demonstrate(question).map(answer -> spoil(answer, () -> asked(question, List.of())));
    }

    /** Look-ups whose answers may be wrong. */
    public Primitives<Q, A> primitives(Primitives<Q, A> faultless) {
        return new Primitives<>() {
            @Override
            public boolean isPrimitive(Q question) {
                return faultless.isPrimitive(question);
            }

            @Override
            public A lookUp(Q question) {
                return spoil(faultless.lookUp(question), () -> asked(question, List.of()));
            }
        };
    }

    /** A rater whose ratings and preferences may be turned round; its bias lifts its favourite answer. */
    public Rater<Q, A> rater(Rater<Q, A> faultless) {
        return new Rater<>() {
            @Override
            public double rate(Q question, A answer) {
                double rating = faultless.rate(question, answer);
                return errs("rate", () -> asked(question, List.of(answer))) ? 1 - rating : rating;
            }

            @Override
            public double prefer(Q question, A first, A second) {
                return verdict(question, first, second, faultless.prefer(question, first, second));
            }
        };
    }

    /** A judge's or rater's verdict between two answers, which may be turned round. */
    public double verdict(Q question, A first, A second, double faultless) {
        String asked = asked(question, List.of(first, second));
        if (errs("verdict", () -> asked)) {
            return 1 - faultless;
        }
        if (flaws.bias() > 0 && Seeds.uniform(seed, "bias " + asked) < flaws.bias()) {
            A favourite = favourite(first);
            double lean = codec.answers().distance(second, favourite)
                    - codec.answers().distance(first, favourite);
            return lean == 0 ? faultless : lean > 0 ? 1 : 0;
        }
        return faultless;
    }

    private A spoil(A answer, Supplier<String> asked) {
        if (flaws.error() == 0 && flaws.bias() == 0) {
            return answer;
        }
        String text = asked.get();
        if (errs("answer", () -> text)) {
            return codec.answers().corrupt(answer, Seeds.generator(seed, "corrupt " + text));
        }
        return flaws.bias() > 0 && Seeds.uniform(seed, "bias " + text) < flaws.bias() ? favourite(answer) : answer;
    }

    private boolean errs(String what, Supplier<String> asked) {
        return flaws.error() > 0 && Seeds.uniform(seed, what + " " + asked.get()) < flaws.error();
    }

    private A favourite(A answer) {
        AnswerForm<A> form = codec.answers();
        if (form instanceof LabelForm<A> labels) {
            return labels.answer(0);
        }
        if (form instanceof RealForm<A> reals) {
            return reals.answer(reals.value(answer) + reals.scale());
        }
        TokensForm<A> tokens = (TokensForm<A>) form;
        return tokens.answer(new int[tokens.extent().length()]);
    }

    private String asked(Q question, List<A> answers) {
        return codec.wording().question(question)
                + answers.stream().map(codec.wording()::answer).collect(Collectors.joining("|", " <- ", ""));
    }
}
