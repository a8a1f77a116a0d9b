package agon.learners.refitting;

import agon.api.agent.Prediction;
import agon.api.codec.RealForm;
import java.util.random.RandomGenerator;

/**
 * A Gaussian around a regression. Half of the variance is the same everywhere, half grows and shrinks with the
 * disagreement of the regression's parts, so that the policy is less sure of questions unlike those it has seen.
 *
 * @param form the form of the answers; all else is in units of its scale from its centre
 * @param regression gives the mean
 * @param variance mean squared held-out error
 * @param spread mean disagreement where the variance was estimated; 0 if the parts never disagree
 */
record GaussianPolicy<A>(RealForm<A> form, RegressionFitter.Regression regression, double variance, double spread)
        implements FittedPolicy<A> {

    private static final double LEAST_DEVIATION = 0.01;

    /** Bounds the disagreement that is believed: beyond, the trees say only that they do not know. */
    private static final double MOST_SPREAD = 9;

    @Override
    public Prediction<A> predict(float[] features) {
        RegressionFitter.Estimate estimate = regression.estimate(features);
        double unit = 1 / deviation(estimate);
        return new Prediction<>(answer(estimate.mean()), Normal.between(-unit, unit));
    }

    @Override
    public A sample(float[] features, RandomGenerator random) {
        RegressionFitter.Estimate estimate = regression.estimate(features);
        return answer(estimate.mean() + deviation(estimate) * random.nextGaussian());
    }

    @Override
    public double logLikelihood(float[] features, A answer) {
        RegressionFitter.Estimate estimate = regression.estimate(features);
        double deviation = deviation(estimate);
        double value = (form.value(answer) - form.centre()) / form.scale();
        return Normal.logDensity((value - estimate.mean()) / deviation) - StrictMath.log(deviation * form.scale());
    }

    private double deviation(RegressionFitter.Estimate estimate) {
        double relative = spread > 0 ? Math.min(MOST_SPREAD, estimate.spread() / spread) : 1;
        return Math.max(LEAST_DEVIATION, Math.sqrt(variance * (1 + relative) / 2));
    }

    private A answer(double units) {
        return form.answer(form.centre() + form.scale() * units);
    }
}
