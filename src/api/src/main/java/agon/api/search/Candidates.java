package agon.api.search;

import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The base distribution of a search.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Candidates<Q, A> {

    /** One answer a question, drawn independently; a question that is listed twice gets two draws. */
    List<A> draw(List<Q> questions);

    /** Draws from a policy. */
    static <Q, A> Candidates<Q, A> of(Policy<Q, A> policy, RandomGenerator random) {
        return questions -> policy.sample(questions, random);
    }

    /** Guesses that know nothing of the question: for labels and tokens, all equally likely. */
    static <Q, A> Candidates<Q, A> guesses(AnswerForm<A> form, RandomGenerator random) {
        return questions ->
                questions.stream().map(question -> form.guess(random)).toList();
    }

    /** Each question so many times in a row, as many draws of it are asked for. */
    static <Q> List<Q> repeated(List<Q> questions, int times) {
        List<Q> repeated = new ArrayList<>(questions.size() * times);
        for (Q question : questions) {
            repeated.addAll(Collections.nCopies(times, question));
        }
        return repeated;
    }
}
