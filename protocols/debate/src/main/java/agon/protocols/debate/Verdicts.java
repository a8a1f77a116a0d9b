package agon.protocols.debate;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a distiller needs of a debate. As an expert it answers with the claim that won, of two that the learner makes; where only
 * the first is examined and falls, it has no confidence. As a scorer it lets each answer stand as the first claim, against
 * another one of the learner's: 1 if it wins, 0 if it loses, and no score where no debate could be held.
 *
 * @param claims makes the claims
 * @param game judges them, at the price of a verdict each
 * @param observer is shown what was played
 */
record Verdicts<Q, A>(Claims<Q, A> claims, DebateGame<Q, A> game, Consumer<Played<Q, A>> observer)
        implements Agent<Q, A>, Scorer<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        List<Opening<Q, A>> openings = claims.open(questions);
        double[] outcomes = outcomes(openings);
        List<Prediction<A>> answers = new ArrayList<>(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            Opening<Q, A> opening = openings.get(i);
            boolean won = outcomes[i] == 1;
            boolean otherWon = outcomes[i] == 0 && game.weighsBoth();
            answers.add(new Prediction<>(otherWon ? opening.second() : opening.first(), won || otherWon ? 1 : 0));
        }
        return answers;
    }

    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        return outcomes(claims.against(questions, answers));
    }

    /** Of each first claim 1 if it won, 0 if it lost, not a number if it was not debated. */
    private double[] outcomes(List<Opening<Q, A>> openings) {
        double[] outcomes = new double[openings.size()];
        Arrays.fill(outcomes, Double.NaN);
        if (openings.isEmpty()) {
            return outcomes;
        }
        Played<Q, A> played = game.play(openings);
        observer.accept(played);
        int held = 0;
        for (int i = 0; i < outcomes.length && held < played.won().length; i++) {
            // What was held is in the order of the openings, less those about questions with too little evidence.
            if (played.openings().get(held).equals(openings.get(i))) {
                outcomes[i] = played.won()[held++] ? 1 : 0;
            }
        }
        return outcomes;
    }
}
