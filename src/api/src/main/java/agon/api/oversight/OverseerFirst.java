package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers by the overseer what the overseer can answer at once (primitives), and by an agent everything else.
 *
 * <p>Where the overseer offers {@link Primitives}, those are looked up and each is charged as a look-up. Where it does not,
 * its first step on each question tells whether it can conclude at once, and is charged as a step of reasoning.
 *
 * @param overseer the overseer, who reasons
 * @param agent answers what the overseer would have to ask about
 * @param <Q> the question
 * @param <A> the answer
 */
public record OverseerFirst<Q, A>(Overseer<Q, A> overseer, Agent<Q, A> agent) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return answer(questions, agent::answer);
    }

    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        return answer(questions, agent::draw);
    }

    private List<Prediction<A>> answer(List<Q> questions, Function<List<Q>, List<Prediction<A>>> others) {
        List<Optional<A>> known = questions.stream().map(looking()).toList();
        List<Q> left = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isEmpty()) {
                left.add(questions.get(i));
            }
        }
        List<Prediction<A>> told = left.isEmpty() ? List.of() : others.apply(left);
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        int at = 0;
        for (Optional<A> answer : known) {
            answers.add(answer.isPresent() ? new Prediction<>(answer.get(), 1) : told.get(at++));
        }
        return answers;
    }

    /** How the overseer answers what it can answer at once. */
    private Function<Q, Optional<A>> looking() {
        Optional<Primitives<Q, A>> primitives = overseer.primitives();
        if (primitives.isPresent()) {
            Primitives<Q, A> lookUps = primitives.get();
            return question -> lookUps.isPrimitive(question) ? Optional.of(lookUps.lookUp(question)) : Optional.empty();
        }
        Reasoner<Q, A> reasoner = overseer.reasoner()
                .orElseThrow(() -> new IllegalStateException("the overseer neither reasons nor looks anything up"));
        return question -> reasoner.next(question, List.of()) instanceof Step.Conclude<Q, A> end
                ? Optional.of(end.answer())
                : Optional.empty();
    }
}
