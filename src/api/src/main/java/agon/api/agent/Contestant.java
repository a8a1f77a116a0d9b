package agon.api.agent;

import java.util.List;
import java.util.Optional;

/**
 * An agent that can be made to argue before its overseer, for answers that it is given, against itself. So it can be measured
 * how often the truth wins, which the agent's own answers do not tell: the evaluator, who alone knows which side is right,
 * hands out the sides in an order that tells nothing.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Contestant<Q, A> extends Agent<Q, A> {

    /**
     * How each contest ends, and who was heard in it; empty where it cannot be held, whoever stands by what: a question on
     * which there is too little to say. The overseer may be asked meanwhile, at no charge; nothing may be learned.
     */
    List<Optional<Ending>> contest(List<Contest<Q, A>> contests);
}
