package agon.protocols.debate;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import java.util.ArrayList;
import java.util.List;

/**
 * What a batch of verdicts teaches.
 *
 * @param played the claims, and which of them won
 * @param weighsBoth whether the verdict was between two claims, or on the first one alone
 */
record Lesson<Q, A>(Played<Q, A> played, boolean weighsBoth) {

    void teach(Learner<Q, A> learner, DebateSettings.Update update) {
        switch (update) {
            case AUTO -> learner.imitate(weighsBoth ? preferences() : winners());
            case IMITATION -> learner.imitate(winners());
            case PREFERENCE -> learner.imitate(preferences());
            case REINFORCE -> learner.reinforce(episodes());
            case DISTILLER -> throw new IllegalArgumentException("a distiller holds its own debates");
        }
    }

    /** A claim that lost tells nothing of the other one where that was not examined. */
    private List<Example<Q, A>> winners() {
        List<Example<Q, A>> examples = new ArrayList<>();
        for (int game = 0; game < played.won().length; game++) {
            Opening<Q, A> opening = played.openings().get(game);
            if (played.won()[game]) {
                examples.add(Example.of(opening.question(), opening.first()));
            } else if (weighsBoth) {
                examples.add(Example.of(opening.question(), opening.second()));
            }
        }
        return examples;
    }

    private List<Example<Q, A>> preferences() {
        List<Example<Q, A>> examples = new ArrayList<>();
        for (int game = 0; game < played.won().length; game++) {
            Opening<Q, A> opening = played.openings().get(game);
            A winner = played.won()[game] ? opening.first() : opening.second();
            A loser = played.won()[game] ? opening.second() : opening.first();
            examples.add(Example.preferred(opening.question(), winner, loser));
        }
        return examples;
    }

    private List<Episode<Q, A>> episodes() {
        List<Episode<Q, A>> episodes = new ArrayList<>();
        for (int game = 0; game < played.won().length; game++) {
            Opening<Q, A> opening = played.openings().get(game);
            episodes.add(new Episode<>(opening.question(), opening.first(), played.won()[game] ? 1 : -1));
            if (weighsBoth) {
                episodes.add(new Episode<>(opening.question(), opening.second(), played.won()[game] ? -1 : 1));
            }
        }
        return episodes;
    }
}
