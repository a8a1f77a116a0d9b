package agon.protocols.rewardmodeling;

import java.util.List;

/** One model of how good answers are. */
interface MeritModel<Q, A> {

    /** One update on what the overseer said. */
    void learn(List<Verdict<Q, A>> verdicts);

    /** The merit of each answer to the question at its place; only differences between answers to one question count. */
    double[] merits(List<Q> questions, List<A> answers);

    /** The difference of merits that makes the better answer e times as likely to be preferred. */
    double spread();

    /** Merits as rewards: from 0 to 1 for labels, tokens and ratings; for reals a density. */
    double reward(double merit);
}
