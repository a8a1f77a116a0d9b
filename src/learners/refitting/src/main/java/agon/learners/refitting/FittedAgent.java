package agon.learners.refitting;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A fitted policy asked about questions. */
record FittedAgent<Q, A>(Vectors<Q> vectors, FittedPolicy<A> policy) implements Policy<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        List<Prediction<A>> predictions = new ArrayList<>();
        for (Q question : questions) {
            predictions.add(policy.predict(vectors.of(question)));
        }
        return predictions;
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        List<A> answers = new ArrayList<>();
        for (Q question : questions) {
            answers.add(policy.sample(vectors.of(question), random));
        }
        return answers;
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        double[] logs = new double[questions.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = policy.logLikelihood(vectors.of(questions.get(i)), answers.get(i));
        }
        return logs;
    }
}
