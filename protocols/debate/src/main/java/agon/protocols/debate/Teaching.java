package agon.protocols.debate;

import agon.api.agent.Learner;
import agon.api.distillation.DistillerSettings;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** How verdicts train a learner, an update at a time. */
interface Teaching<Q, A> {

    /**
     * One update.
     *
     * @param debated draws the questions that debates would be about
     * @param observer is shown what was played
     */
    void update(DebateGame<Q, A> game, Supplier<List<Q>> debated, Consumer<Played<Q, A>> observer);

    /** Refuses to pass off as trained a learner that was taught nothing, where that may be. */
    default void demandThatItTaught() {}

    /**
     * What the settings name.
     *
     * @param distiller for updates by a distiller
     * @param overseer the overseer of the moment, for direct supervision
     * @param batch questions an update
     * @param random what questions of direct supervision are drawn from
     */
    static <Q, A> Teaching<Q, A> of(
            DebateSettings.Update update,
            DistillerSettings distiller,
            Session<Q, A> session,
            Learner<Q, A> learner,
            Claims<Q, A> claims,
            Supplier<Overseer<Q, A>> overseer,
            int batch,
            RandomGenerator random) {
        if (update == DebateSettings.Update.DISTILLER) {
            return new Distilling<>(distiller, session, learner, claims, overseer, batch, random);
        }
        return (game, debated, observer) -> {
            Played<Q, A> played = game.play(claims.open(debated.get()));
            observer.accept(played);
            new Lesson<>(played, game.weighsBoth()).teach(learner, update);
        };
    }
}
