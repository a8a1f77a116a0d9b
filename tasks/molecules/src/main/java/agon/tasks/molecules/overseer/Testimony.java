package agon.tasks.molecules.overseer;

import agon.tasks.molecules.question.ModelMatter;
import java.util.EnumMap;
import java.util.Map;

/**
 * What H was told about one model, put together.
 *
 * @param told the answers, at least that to {@code VALUE}
 */
record Testimony(Map<ModelMatter, Double> told) {

    /** Half of the interval that holds nine in ten values of a normal distribution, in standard deviations. */
    private static final double NINE_IN_TEN = 1.6449;

    /** Copies the answers. */
    Testimony {
        told = new EnumMap<>(told);
    }

    /**
     * What H takes the value to be by this model. A model that is measured to be sure counts as its interval says; one that is
     * not steady, less, and one that has a substructure carry what H does not see it carry, too; one that goes by what it has
     * never seen the like of is as far off as values are spread, in that share; one that was asked about a molecule unlike those that it knows, no more than values are spread; and
     * measured molecules that speak for another value move it half of the way.
     *
     * @param variance of its error as H knows it from the checks
     * @param scale typical spread of the values
     */
    Estimate estimate(double variance, double scale) {
        double value = told.getOrDefault(ModelMatter.VALUE, 0.0);
        double support = told.getOrDefault(ModelMatter.SUPPORT, value);
        double error = told.getOrDefault(ModelMatter.INTERVAL, Double.NaN) / NINE_IN_TEN;
        double own = error > 0 && error < Double.POSITIVE_INFINITY ? error * error : variance;
        double unsteady = told.getOrDefault(ModelMatter.STABILITY, 0.0);
        double strange = told.getOrDefault(ModelMatter.SUBSTRUCTURES, 0.0);
        double beyond = told.getOrDefault(ModelMatter.IMPORTANCE, 0.0) * scale * scale;
        double known = own + unsteady * unsteady + strange * strange + beyond;
        boolean outside = told.getOrDefault(ModelMatter.DOMAIN, 1.0) < 1.0 / 2;
        return new Estimate((value + support) / 2, outside ? Math.max(known, scale * scale) : known);
    }
}
