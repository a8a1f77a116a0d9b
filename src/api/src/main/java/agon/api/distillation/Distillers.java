package agon.api.distillation;

import agon.api.agent.Learner;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.ScoreCodecs;
import agon.api.codec.StepQuestion;
import agon.api.ledger.Channel;
import agon.api.oversight.ConclusionScorer;
import agon.api.oversight.Overseer;
import agon.api.protocol.Session;
import agon.api.search.ErringScorer;
import agon.api.search.Search;
import agon.api.search.SearchSettings;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes distillers from their settings. */
public final class Distillers {

    private Distillers() {}

    /**
     * The distiller that the settings name. Scores are those of the expert's conclusions, charged to {@link Channel#RATE}
     * one by one.
     *
     * @param settings that {@linkplain DistillerSettings#demand suit} the task
     * @param overseer the overseer of the moment, for direct supervision
     */
    public static <Q, A> Distiller<Q, A> of(
            DistillerSettings settings, Session<Q, A> session, Supplier<Overseer<Q, A>> overseer) {
        AnswerForm<A> form = session.codec().answers();
        return of(
                settings,
                session,
                overseer,
                expert -> new ConclusionScorer<>(expert, form, scored -> session.charge(Channel.RATE, scored)));
    }

    /**
     * The same, for a protocol that has its own way to tell how good an answer is.
     *
     * @param scoring charges what it costs
     */
    public static <Q, A> Distiller<Q, A> of(
            DistillerSettings settings,
            Session<Q, A> session,
            Supplier<Overseer<Q, A>> overseer,
            Scoring<Q, A> scoring) {
        AnswerForm<A> form = session.codec().answers();
        return switch (settings.kind()) {
            case IMITATION -> new ImitationDistiller<>();
            case REINFORCEMENT -> reinforcement(settings, session, scoring);
            case PROXIMAL ->
                new ProximalDistiller<>(
                        scoring,
                        settings.samples(),
                        settings.entropy(),
                        settings.proximal(),
                        session.random("distillation.samples"));
            case DEMONSTRATION_REWARD ->
                reinforcement(settings, session, expert -> new DemonstrationScorer<>(expert, form));
            case SEMI_SUPERVISED -> reinforcement(settings, session, partlyRated(settings, session, scoring));
            case DIRECT -> direct(overseer);
            case SEARCH -> searching(settings.search(), session, scoring);
        };
    }

    private static <Q, A> Distiller<Q, A> reinforcement(
            DistillerSettings settings, Session<Q, A> session, Scoring<Q, A> scoring) {
        return new ReinforcementDistiller<>(
                scoring, settings.samples(), settings.entropy(), session.random("distillation.samples"));
    }

    private static <Q, A> Scoring<Q, A> partlyRated(
            DistillerSettings settings, Session<Q, A> session, Scoring<Q, A> scoring) {
        Learner<StepQuestion<Q, A>, Double> model =
                session.learners().learner("reward", ScoreCodecs.scores(session.codec()));
        RandomGenerator random = session.random("distillation.rated");
        return expert -> new PartlyRated<>(scoring.by(expert), model, settings.rated(), random);
    }

    private static <Q, A> Distiller<Q, A> direct(Supplier<Overseer<Q, A>> overseer) {
        return new DirectDistiller<>(() -> overseer.get()
                .demonstrator()
                .orElseThrow(() -> new IllegalStateException("the overseer demonstrates nothing")));
    }

    private static <Q, A> Distiller<Q, A> searching(
            SearchSettings settings, Session<Q, A> session, Scoring<Q, A> scoring) {
        Codec<Q, A> codec = session.codec();
        Search search = settings.search(codec.answers());
        RandomGenerator candidates = session.random("search.candidates");
        long errors = session.random("search.errors").nextLong();
        return new SearchDistiller<>(
                search,
                expert -> new ErringScorer<>(scoring.by(expert), settings.scoreError(), errors, codec.wording()),
                slowCopy -> settings.candidates(slowCopy, codec.answers(), candidates),
                codec.answers(),
                session.random("search.picks"),
                session::audit);
    }
}
