package agon.learners.djl;

import agon.api.agent.Prediction;
import agon.api.codec.RealForm;
import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Reals: a Gaussian policy whose mean the network puts out, in units of the form's scale from its centre, and whose
 * deviation is fixed. Of two answers the one nearer to the mean is the likelier, so preferences draw the mean to the side
 * of the midpoint that they prefer.
 *
 * @param form centre and scale
 * @param deviation of the policy, in units of the scale, above 0
 */
record RealHead<A>(RealForm<A> form, double deviation) implements Head<A> {

    @Override
    public <I> Merits<A> merits(Network<I> network, ForwardPass pass, List<I> inputs) {
        NDArray mean = network.outputs(pass, inputs).reshape(inputs.size());
        return answers -> {
            float[] said = new float[answers.size()];
            for (int row = 0; row < said.length; row++) {
                said[row] = standard(answers.get(row));
            }
            NDArray squares = mean.sub(pass.manager().create(said)).square();
            return pass.scaled(squares, -1 / (2 * deviation * deviation));
        };
    }

    /** Confidence is that of the policy: the probability that a draw from it lies within one scale of its mean. */
    @Override
    public <I> List<Prediction<A>> answers(Network<I> network, Weights weights, List<I> inputs) {
        double confidence = withinDeviations(1 / deviation);
        List<Prediction<A>> predictions = new ArrayList<>(inputs.size());
        for (float mean : Evaluation.outputs(network, weights, inputs, 1)) {
            predictions.add(new Prediction<>(answer(mean), confidence));
        }
        return predictions;
    }

    @Override
    public <I> List<A> sample(Network<I> network, Weights weights, List<I> inputs, RandomGenerator random) {
        List<A> answers = new ArrayList<>(inputs.size());
        for (float mean : Evaluation.outputs(network, weights, inputs, 1)) {
            answers.add(answer(mean + deviation * random.nextGaussian()));
        }
        return answers;
    }

    @Override
    public <I> double[] logLikelihood(Network<I> network, Weights weights, List<I> inputs, List<A> answers) {
        float[] means = Evaluation.outputs(network, weights, inputs, 1);
        double constant = StrictMath.log(deviation * form.scale() * StrictMath.sqrt(2 * Math.PI));
        return IntStream.range(0, means.length)
                .mapToDouble(row -> {
                    double deviations = (standard(answers.get(row)) - means[row]) / deviation;
                    return -0.5 * deviations * deviations - constant;
                })
                .toArray();
    }

    private float standard(A answer) {
        return (float) ((form.value(answer) - form.centre()) / form.scale());
    }

    private A answer(double standard) {
        return form.answer(form.centre() + form.scale() * standard);
    }

    /** P(|Z| ≤ z) for a standard normal Z, by Abramowitz and Stegun 1964, formula 7.1.26 (error below 1.5e-7). */
    private static double withinDeviations(double z) {
        double x = z / StrictMath.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return 1 - polynomial * StrictMath.exp(-x * x);
    }
}
