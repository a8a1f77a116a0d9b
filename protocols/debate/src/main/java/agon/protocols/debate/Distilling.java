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
final class Distilling<Q, A> implements Teaching<Q, A> {

    private final DistillerSettings settings;
    private final Session<Q, A> session;
    private final Learner<Q, A> learner;
    private final Claims<Q, A> claims;
    private final int batch;
    private final RandomGenerator random;
    private final Distiller<Q, A> distiller;
    private Optional<Scorer<Q, A>> judge = Optional.empty();
    private boolean taught;

    /**
     * Nothing taught yet.
     *
     * @param claims between which debates are
     * @param overseer the overseer of the moment, for direct supervision
     * @param batch questions an update
     * @param random what questions of direct supervision are drawn from
     */
    Distilling(
            DistillerSettings settings,
            Session<Q, A> session,
            Learner<Q, A> learner,
            Claims<Q, A> claims,
            Supplier<Overseer<Q, A>> overseer,
            int batch,
            RandomGenerator random) {
        this.settings = settings;
        this.session = session;
        this.learner = learner;
        this.claims = claims;
        this.batch = batch;
        this.random = random;
        this.distiller = Distillers.of(settings, session, overseer, expert -> judge.orElseThrow());
    }

    @Override
    public void update(DebateGame<Q, A> game, Supplier<List<Q>> debated, Consumer<Played<Q, A>> observer) {
        Verdicts<Q, A> verdicts = new Verdicts<>(claims, game, observer);
        judge = Optional.of(verdicts);
        taught |= distiller.lesson(verdicts, learner, questions(debated)).teach();
    }

    /** Direct supervision draws questions of every level, for there is no debate to be ready for. */
    private List<Q> questions(Supplier<List<Q>> debated) {
        return settings.kind() == DistillerSettings.Kind.DIRECT
                ? distiller.questions(
                        session.questions(), batch, session.questions().levels(), random)
                : debated.get();
    }

    @Override
    public void demandThatItTaught() {
        settings.demandThatItTaught(taught);
    }
}
