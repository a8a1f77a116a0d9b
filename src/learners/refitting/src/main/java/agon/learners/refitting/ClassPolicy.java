package agon.learners.refitting;

import agon.api.agent.Prediction;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A policy over the answers that were seen, and with a small probability over all answers alike, so that no answer is
 * impossible.
 *
 * @param space all answers
 * @param classes the answers that were seen, as tokens; may be empty
 * @param classifier over them
 * @param smoothing probability of answering without knowledge; 1 if nothing was seen
 */
record ClassPolicy<A>(
        AnswerSpace<A> space, List<List<Double>> classes, ClassifierFitter.Classifier classifier, double smoothing)
        implements FittedPolicy<A> {

    @Override
    public Prediction<A> predict(float[] features) {
        if (classes.isEmpty()) {
            return new Prediction<>(space.first(), StrictMath.exp(space.logUniform()));
        }
        double[] probabilities = classifier.probabilities(features);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Prediction<>(space.answer(classes.get(best)), smoothed(probabilities[best]));
    }

    @Override
    public A sample(float[] features, RandomGenerator random) {
        if (random.nextDouble() < smoothing || classes.isEmpty()) {
            return space.uniform(random);
        }
        double[] probabilities = classifier.probabilities(features);
        double left = random.nextDouble();
        int drawn = 0;
        while (drawn < probabilities.length - 1 && left >= probabilities[drawn]) {
            left -= probabilities[drawn];
            drawn++;
        }
        return space.answer(classes.get(drawn));
    }

    @Override
    public double logLikelihood(float[] features, A answer) {
        int index = classes.indexOf(space.numbers(answer));
        if (index < 0) {
            return StrictMath.log(smoothing) + space.logUniform();
        }
        return StrictMath.log(smoothed(classifier.probabilities(features)[index]));
    }

    private double smoothed(double probability) {
        return (1 - smoothing) * probability + smoothing * StrictMath.exp(space.logUniform());
    }
}
