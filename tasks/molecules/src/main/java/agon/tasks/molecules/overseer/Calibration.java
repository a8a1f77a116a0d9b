package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Neighbours;
import java.util.ArrayList;
import java.util.List;

/**
 * How far H trusts its sources, from how they fared on measured molecules. H starts from the opinion that a source is as
 * far off as values are spread, and holds it as firmly as a few cases.
 *
 * @param scale typical spread of the values
 */
record Calibration(double scale) {
    private static final double PRIOR_CASES = 4.0;

    /** An analogue of similarity 1 is not certain: the fingerprint does not see everything. */
    private static final double LEAST_DISSIMILARITY = 0.05;

    /** Variance of the rule's error. */
    double ofRule(GroupContributions rule, List<Notebook.Entry> checks) {
        return variance(checks.stream()
                .map(entry -> rule.value(entry.molecule()) - entry.value())
                .toList());
    }

    /** Variance of an informant's error; it must not have been trained on the checks. */
    double ofInformant(Informant informant, List<Notebook.Entry> checks) {
        return variance(checks.stream()
                .map(entry -> informant.opinion(entry.molecule()) - entry.value())
                .toList());
    }

    /**
     * Variance of the error of values carried over from the nearest measured analogue, for a dissimilarity of 1; no
     * informant of the trend must have been trained on the checks.
     */
    double ofAnalogues(Trend trend, Notebook notebook, List<Notebook.Entry> checks) {
        List<Double> errors = new ArrayList<>();
        for (Notebook.Entry entry : checks) {
            List<Neighbours.Neighbour> analogues = notebook.analogues(entry.molecule());
            if (!analogues.isEmpty()) {
                Neighbours.Neighbour nearest = analogues.get(0);
                double known = notebook.value(nearest.molecule()).orElseThrow();
                double error = trend.carried(nearest.molecule(), known, entry.molecule()) - entry.value();
                errors.add(error / StrictMath.sqrt(dissimilarity(nearest.similarity())));
            }
        }
        return variance(errors);
    }

    static double dissimilarity(double similarity) {
        return 1.0 + LEAST_DISSIMILARITY - similarity;
    }

    private double variance(List<Double> errors) {
        double squares = PRIOR_CASES * scale * scale;
        for (double error : errors) {
            squares += error * error;
        }
        return squares / (errors.size() + PRIOR_CASES);
    }
}
