package agon.protocols.debate;

import agon.api.agent.Learner;
import agon.api.distillation.Distiller;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.Distillers;
import agon.api.oversight.Overseer;
import agon.api.oversight.Scorer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Trains a learner on the verdicts of debates by any distiller, one for a whole training. */
final class Distilling<Q, A> {

    private final DistillerSettings settings;
    private final Session<Q, A> session;
    private final Claims<Q, A> claims;
    private final Distiller<Q, A> distiller;
    private Optional<Scorer<Q, A>> judge = Optional.empty();
    private boolean taught;

    /**
     * Nothing taught yet.
     *
     * @param claims between which debates are
     * @param overseer the overseer of the moment, for direct supervision
     */
    Distilling(
            DistillerSettings settings, Session<Q, A> session, Claims<Q, A> claims, Supplier<Overseer<Q, A>> overseer) {
        this.settings = settings;
        this.session = session;
        this.claims = claims;
        this.distiller = Distillers.of(settings, session, overseer, expert -> judge.orElseThrow());
    }

    /** The questions of an update; direct supervision draws those of every level, for there is no debate to be ready for. */
    List<Q> questions(int count, RandomGenerator random, Supplier<List<Q>> debated) {
        return settings.kind() == DistillerSettings.Kind.DIRECT
                ? distiller.questions(
                        session.questions(), count, session.questions().levels(), random)
                : debated.get();
    }

    /** One update. */
    void teach(Learner<Q, A> learner, List<Q> questions, DebateGame<Q, A> game, Consumer<Played<Q, A>> observer) {
        Verdicts<Q, A> verdicts = new Verdicts<>(claims, game, observer);
        judge = Optional.of(verdicts);
        taught |= distiller.lesson(verdicts, learner, questions).teach();
    }

    /** Refuses to pass off as trained a learner that was taught nothing. */
    void demandThatItTaught() {
        settings.demandThatItTaught(taught);
    }
}
