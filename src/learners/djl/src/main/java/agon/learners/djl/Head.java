package agon.learners.djl;

import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a network's outputs mean: how they are read as answers, and as likelihoods of answers.
 *
 * @param <A> the answer
 */
interface Head<A> {

    /** The likelihoods of answers to these inputs, for losses. */
    <I> Merits<A> merits(Network<I> network, ForwardPass pass, List<I> inputs);

    /** The most likely answer to each input. */
    <I> List<Prediction<A>> answers(Network<I> network, Weights weights, List<I> inputs);

    /** An answer drawn for each input. */
    <I> List<A> sample(Network<I> network, Weights weights, List<I> inputs, RandomGenerator random);

    /** The log-likelihood of an answer to each input. */
    <I> double[] logLikelihood(Network<I> network, Weights weights, List<I> inputs, List<A> answers);

    /**
     * The head for a form of answers.
     *
     * @param deviation of the policy for real answers, in units of their scale
     */
    static <A> Head<A> of(AnswerForm<A> form, double deviation) {
        if (form instanceof LabelForm<A> labels) {
            return new TokenHead<>(
                    labels.size(), 1, answer -> new int[] {labels.index(answer)}, tokens -> labels.answer(tokens[0]));
        }
        if (form instanceof TokensForm<A> tokens) {
            TokensForm.Extent extent = tokens.extent();
            return new TokenHead<>(extent.vocabulary(), extent.length(), tokens::tokens, tokens::answer);
        }
        return new RealHead<>((RealForm<A>) form, deviation);
    }
}
