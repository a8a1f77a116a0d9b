package agon.learners.refitting;

import agon.api.codec.RealForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits Gaussians around a regression to free answers and comparisons of reals.
 *
 * <p>A free answer is a target. Comparisons make the target of their question an unknown of which only the sides of some
 * midpoints are known: interval-censored regression, fitted by expectation maximisation (Dempster et al. 1977). The
 * E-step replaces the unknown by its mean given the held-out Gaussian prediction and {@link HalfLines}, the M-step fits
 * the regression to these and re-estimates the error. The first guess is the answer form's centre and scale.
 */
record RealPolicyFitter<A>(RealForm<A> form, Experience experience, RegressionFitter fitter)
        implements PolicyFitter<A> {

    /** How many held-out errors of one whole scale are assumed before any is seen. */
    private static final double PRIOR_ERRORS = 0.5;

    @Override
    public List<Double> numbers(A answer) {
        return List.of((form.value(answer) - form.centre()) / form.scale());
    }

    @Override
    public FittedPolicy<A> fit(List<Remembered> questions, long seed) {
        List<HalfLines> comparisons = new ArrayList<>();
        boolean compared = false;
        for (Remembered question : questions) {
            List<Evidence> chosen =
                    question.evidence().stream().filter(item -> !item.free()).toList();
            HalfLines lines = HalfLines.of(chosen, experience.comparisonError());
            comparisons.add(lines);
            compared |= !lines.lines().isEmpty();
        }
        RegressionFitter.Regression ignorant = features -> new RegressionFitter.Estimate(0, 0);
        GaussianFit fit = new GaussianFit(ignorant, new double[questions.size()], 1, 0);
        int rounds = compared ? experience.comparisonRounds() : 1;
        for (int round = 0; round < rounds; round++) {
            RegressionFitter by = round == rounds - 1 ? fitter : fitter.draft();
            fit = improve(questions, comparisons, fit, by, seed);
        }
        return new GaussianPolicy<>(form, fit.regression(), fit.variance(), fit.spread());
    }

    /** One E-step and one M-step. */
    private static GaussianFit improve(
            List<Remembered> questions, List<HalfLines> comparisons, GaussianFit fit, RegressionFitter by, long seed) {
        RowsBuilder builder = new RowsBuilder();
        List<Integer> rowQuestion = new ArrayList<>();
        List<Double> uncertainty = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Evidence> free =
                    questions.get(i).evidence().stream().filter(Evidence::free).toList();
            HalfLines lines = comparisons.get(i);
            if (free.isEmpty() && lines.lines().isEmpty()) {
                continue;
            }
            builder.beginQuestion(questions.get(i).features());
            for (Evidence item : free) {
                builder.add(item.answer().get(0), item.weight());
                uncertainty.add(0.0);
            }
            if (!lines.lines().isEmpty()) {
                HalfLines.Posterior posterior = lines.given(fit.guesses()[i], Math.sqrt(fit.variance()));
                builder.add(posterior.mean(), lines.weight());
                uncertainty.add(posterior.variance());
            }
            rowQuestion.add(i);
        }
        if (rowQuestion.isEmpty()) {
            return fit;
        }
        TrainingRows rows = builder.build();
        return measured(rows, rowQuestion, uncertainty, by.fit(rows, seed), questions.size());
    }

    private static GaussianFit measured(
            TrainingRows rows,
            List<Integer> rowQuestion,
            List<Double> uncertainty,
            RegressionFitter.Fit fit,
            int questions) {
        double[] guesses = new double[questions];
        double errors = PRIOR_ERRORS;
        double weight = PRIOR_ERRORS;
        double spread = 0;
        double spreadWeight = 0;
        for (int row = 0; row < rows.rows(); row++) {
            int question = rows.question()[row];
            RegressionFitter.Estimate heldOut = fit.heldOut()[question];
            if (Double.isNaN(heldOut.mean())) {
                guesses[rowQuestion.get(question)] =
                        fit.regression().estimate(rows.features()[question]).mean();
                continue;
            }
            guesses[rowQuestion.get(question)] = heldOut.mean();
            double error = rows.target()[row] - heldOut.mean();
            errors += rows.weight()[row] * (error * error + uncertainty.get(row));
            weight += rows.weight()[row];
            spread += rows.weight()[row] * heldOut.spread();
            spreadWeight += rows.weight()[row];
        }
        double meanSpread = spreadWeight > 0 ? spread / spreadWeight : 0;
        return new GaussianFit(fit.regression(), guesses, errors / weight, meanSpread);
    }

    /** A regression, its held-out guess for each question remembered, and its mean squared error and spread. */
    private record GaussianFit(
            RegressionFitter.Regression regression, double[] guesses, double variance, double spread) {}
}
