package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.search.Candidates;
import agon.api.search.Choice;
import agon.api.search.Search;
import agon.api.search.SearchSpace;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Imitation of what a limited search picks by the overseer's scores. The learner is trained on answers that it could have
 * given itself, as in expert iteration, and never sees a demonstration. A pick counts by its score (Peters and Schaal 2007,
 * <em>Reinforcement learning by reward-weighted regression for operational space control</em>): were all picks equal, a
 * search among bad answers alone would make the learner sure of one of them, and it would never draw a better one.
 *
 * @param search how hard to search
 * @param scoring how the expert scores answers
 * @param base where candidates come from, given the learner's slow copy
 * @param form the form of the answers
 * @param random the randomness of the picks
 * @param audit is shown every pick
 * @param <Q> the question
 * @param <A> the answer
 */
public record SearchDistiller<Q, A>(
        Search search,
        Scoring<Q, A> scoring,
        Base<Q, A> base,
        AnswerForm<A> form,
        RandomGenerator random,
        Consumer<List<Choice<Q, A>>> audit)
        implements Distiller<Q, A> {

    /** Where candidates come from. */
    public interface Base<Q, A> {

        /** Candidates, given the learner's slow copy. */
        Candidates<Q, A> given(Policy<Q, A> slowCopy);
    }

    /** Its targets are its picks, however wrong the scores are; those without any score above 0 are none. */
    @Override
    public Lesson<Q, A> lesson(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        return new Imitating<>(() -> good(picked(expert, into, questions)), into);
    }

    private List<Choice<Q, A>> picked(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        SearchSpace<Q, A> space = new SearchSpace<>(form, base.given(into.average()), scoring.by(expert), random);
        List<Choice<Q, A>> choices = search.choose(questions, space);
        if (!choices.isEmpty()) {
            audit.accept(choices);
        }
        return choices;
    }

    private static <Q, A> List<Example<Q, A>> good(List<Choice<Q, A>> choices) {
        return choices.stream()
                .filter(choice -> choice.score() > 0)
                .map(choice -> new Example<>(choice.question(), choice.picked(), List.of(), choice.score()))
                .toList();
    }
}
