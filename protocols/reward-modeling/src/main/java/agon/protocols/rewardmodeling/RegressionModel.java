package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.codec.StepQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * A model of ratings: from a question with one answer to a number from 0 to 1. Preferences count as 1 for the preferred answer
 * and 0 for the others.
 *
 * @param learner learns the numbers
 */
record RegressionModel<Q, A>(Learner<StepQuestion<Q, A>, Double> learner) implements MeritModel<Q, A> {

    private static final double QUARTER = 0.25;

    @Override
    public void learn(List<Verdict<Q, A>> verdicts) {
        List<Example<StepQuestion<Q, A>, Double>> examples = new ArrayList<>();
        for (Verdict<Q, A> verdict : verdicts) {
            for (int i = 0; i < verdict.ratings().size(); i++) {
                A answer = verdict.offer().answers().get(i);
                examples.add(Example.of(
                        new StepQuestion<>(verdict.offer().question(), List.of(answer)),
                        verdict.ratings().get(i)));
            }
        }
        if (!examples.isEmpty()) {
            learner.imitate(examples);
        }
    }

    @Override
    public double[] merits(List<Q> questions, List<A> answers) {
        List<StepQuestion<Q, A>> steps = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            steps.add(new StepQuestion<>(questions.get(i), List.of(answers.get(i))));
        }
        return learner.average().answer(steps).stream()
                .mapToDouble(Prediction::answer)
                .toArray();
    }

    @Override
    public double spread() {
        return QUARTER;
    }

    @Override
    public double reward(double merit) {
        return merit;
    }
}
