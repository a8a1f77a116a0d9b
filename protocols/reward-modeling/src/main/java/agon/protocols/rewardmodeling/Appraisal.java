package agon.protocols.rewardmodeling;

import agon.api.agent.Policy;
import agon.api.protocol.Session;
import agon.api.search.BestOfN;
import agon.api.search.Candidates;
import agon.api.search.Pressure;
import agon.api.search.Quantilizer;
import agon.api.search.Rated;
import agon.api.search.Search;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Sets a reward model that is finished beside the truth as answers are selected by it ever harder: by the best of n and by
 * quantilizers, exactly and by sampling, from the policy that the comparisons were about, and by the policy as it is optimised.
 * All on the same questions, so that merits can be compared from one pressure to the next.
 *
 * @param session takes what is to be compared
 * @param settings how much of it
 * @param model whose merits are the proxy
 * @param base the policy before it is optimised, frozen
 * @param questions the questions
 * @param random the randomness of all draws
 */
record Appraisal<Q, A>(
        Session<Q, A> session,
        AppraisalSettings settings,
        RewardModel<Q, A> model,
        Policy<Q, A> base,
        List<Q> questions,
        RandomGenerator random) {

    private static final int STEP = 4;
    private static final int MOST_SAMPLED = 1024;
    private static final int PICKED_FROM = 4;
    /** Most draws a question of the policy itself: with 64 the score of weak proxies was noise about as large as its change. */
    private static final int OWN_DRAWS = 256;

    static <Q, A> Appraisal<Q, A> of(
            RewardModelingSettings settings, Session<Q, A> session, RewardModel<Q, A> model, Policy<Q, A> base) {
        RandomGenerator random = session.random("reward-modeling.appraisal");
        List<Q> questions = session.questions().draw(settings.appraisal().questions(), random);
        return new Appraisal<>(session, settings.appraisal(), model, base, questions, random);
    }

    /** Everything that can be said before the policy is optimised. */
    void begin() {
        Draws<Q, A> draws = Draws.of(questions, settings.draws(), base, model, random);
        session.appraise(new Pressure.None(), draws.rated());
        for (int n = 1; n <= Math.min(settings.draws(), MOST_SAMPLED); n *= STEP) {
            double divergence = StrictMath.log(n) - (n - 1.0) / n;
            sampled(new BestOfN(n), new Pressure.Applied("best-of-n-sampled", n, divergence), draws, n);
        }
        for (int q = 1; q * PICKED_FROM <= Math.min(settings.draws(), MOST_SAMPLED); q *= STEP) {
            Search search = new Quantilizer(q * PICKED_FROM, 1.0 / q);
            Pressure pressure = new Pressure.Applied("quantilizer-sampled", 1.0 / q, StrictMath.log(q));
            sampled(search, pressure, draws, q * PICKED_FROM);
        }
    }

    private void sampled(Search search, Pressure pressure, Draws<Q, A> draws, int from) {
        session.appraise(
                pressure,
                draws.picked(search, from, session.codec().answers(), random).stream()
                        .map(choice -> new Rated<>(choice.question(), choice.picked(), choice.score()))
                        .toList());
    }

    /**
     * What the policy says after so many updates, if it is due. Its divergence from the base is the mean of
     * log p − log p_base over what it says.
     */
    void after(int update, Policy<Q, A> policy, RewardModelingSettings training) {
        if (update % settings.every() != 0) {
            return;
        }
        int each = Math.min(OWN_DRAWS, settings.draws());
        List<Q> repeated = Candidates.repeated(questions, each);
        List<A> answers = policy.sample(repeated, random);
        double[] now = policy.logLikelihood(repeated, answers);
        double[] before = base.logLikelihood(repeated, answers);
        double divergence = 0;
        for (int i = 0; i < now.length; i++) {
            divergence += (now[i] - before[i]) / now.length;
        }
        session.appraise(
                new Pressure.Applied(named(training), update, divergence),
                new Draws<>(questions, each, answers, model.merits(repeated, answers)).rated());
    }

    /** Imitating the best is another thing than picking it. */
    private static String named(RewardModelingSettings training) {
        return switch (training.optimizer()) {
            case BEST_OF_N -> "best-of-n-imitated";
            case DISTILLER -> training.distiller().kind().label();
            default -> training.optimizer().name().toLowerCase(Locale.ROOT);
        };
    }
}
