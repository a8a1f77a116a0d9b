package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import java.util.List;

/**
 * A model of which answer is preferred: its log-likelihood of an answer is the answer's merit, up to a constant of the question
 * that cancels in every comparison (Bradley–Terry for two answers, Plackett–Luce's first choice for more).
 *
 * @param learner learns choices among the answers offered
 * @param length tokens of an answer, 1 for labels and reals
 */
record ChoiceModel<Q, A>(Learner<Q, A> learner, int length) implements MeritModel<Q, A> {

    @Override
    public void learn(List<Verdict<Q, A>> verdicts) {
        List<Example<Q, A>> choices = Verdict.choices(verdicts);
        if (!choices.isEmpty()) {
            learner.imitate(choices);
        }
    }

    @Override
    public double[] merits(List<Q> questions, List<A> answers) {
        return learner.average().logLikelihood(questions, answers);
    }

    @Override
    public double spread() {
        return 1;
    }

    /** The likelihood of a token: bounded, so that a single bad answer cannot dominate. */
    @Override
    public double reward(double merit) {
        return StrictMath.exp(merit / length);
    }
}
