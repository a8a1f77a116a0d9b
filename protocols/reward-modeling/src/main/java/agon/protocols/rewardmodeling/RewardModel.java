package agon.protocols.rewardmodeling;

import agon.api.oversight.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the agent is trained against: one model of merits, or several that learned from different draws of the same feedback
 * (bootstrap) and are taken together. Where nothing was said of answers like these the members differ, and by the least of them
 * or by their variance such answers are marked down (Coste et al. 2024, <em>Reward model ensembles help mitigate
 * overoptimization</em>, arXiv:2310.02743).
 *
 * @param members at least one
 * @param aggregate what counts of several members' merits
 * @param lambda what a unit of variance costs
 * @param random draws what each member learns from
 */
record RewardModel<Q, A>(
        List<MeritModel<Q, A>> members, ModelSettings.Aggregate aggregate, double lambda, RandomGenerator random)
        implements Scorer<Q, A> {

    /** One update of each member; of several, each on as many verdicts drawn from these with replacement. */
    void learn(List<Verdict<Q, A>> verdicts) {
        for (MeritModel<Q, A> member : members) {
            member.learn(members.size() == 1 ? verdicts : drawn(verdicts, verdicts.size()));
        }
    }

    /** So many updates of each member on batches of the verdicts; of several, each on a draw of its own with replacement. */
    void fit(List<Verdict<Q, A>> verdicts, int updates, int batch) {
        if (verdicts.isEmpty()) {
            return;
        }
        for (MeritModel<Q, A> member : members) {
            List<Verdict<Q, A>> own = members.size() == 1 ? verdicts : drawn(verdicts, verdicts.size());
            for (int update = 0; update < updates; update++) {
                member.learn(drawn(own, batch));
            }
        }
    }

    private List<Verdict<Q, A>> drawn(List<Verdict<Q, A>> verdicts, int count) {
        List<Verdict<Q, A>> drawn = new ArrayList<>(count);
        for (int i = 0; i < count && !verdicts.isEmpty(); i++) {
            drawn.add(verdicts.get(random.nextInt(verdicts.size())));
        }
        return drawn;
    }

    /** The merit of each answer; only differences between answers to one question count. */
    double[] merits(List<Q> questions, List<A> answers) {
        List<double[]> each = meritsByMember(questions, answers);
        double[] merits = new double[answers.size()];
        Arrays.setAll(merits, answer -> switch (aggregate) {
            case MEAN -> Spread.mean(each, answer);
            case LEAST -> Spread.least(each, answer);
            case VARIANCE -> Spread.mean(each, answer) - lambda * Spread.variance(each, answer);
        });
        return merits;
    }

    List<double[]> meritsByMember(List<Q> questions, List<A> answers) {
        return members.stream().map(member -> member.merits(questions, answers)).toList();
    }

    /** The difference of merits that makes the better answer e times as likely to be preferred. */
    double spread() {
        return members.get(0).spread();
    }

    /** Merits as rewards, for policy gradients. */
    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        return Arrays.stream(merits(questions, answers))
                .map(members.get(0)::reward)
                .toArray();
    }
}
