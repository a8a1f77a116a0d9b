package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often one protocol errs at each level of a recursion, k = 1, 2 and so on.
 *
 * @param evidence the run
 * @param setup the protocol on its task
 * @param levels at which its evaluation was audited, ascending
 */
record Recursion(Evidence evidence, Setup setup, List<Integer> levels) {

    private static final String EVALUATION = "evaluation.";
    private static final String POLICY = "policy.";
    private static final String PICKED = ".pick_accuracy";
    private static final String ATTAINABLE = ".attainable_accuracy";
    private static final String REGRET = ".search_regret";
    private static final Pattern AUDITED = Pattern.compile("evaluation\\.(\\d{1,9})\\.search_regret");

    static Recursion of(Evidence evidence, Setup setup) {
        SortedSet<Integer> levels = new TreeSet<>();
        evidence.run().scores().stream()
                .filter(score -> score.split().equals(Evidence.TRAINING))
                .filter(score -> Evidence.isOf(setup, score.protocol(), score.task(), score.variant()))
                .forEach(score -> {
                    Matcher audited = AUDITED.matcher(score.metric());
                    if (audited.matches()) {
                        levels.add(Integer.parseInt(audited.group(1)));
                    }
                });
        return new Recursion(evidence, setup, List.copyOf(levels));
    }

    String label() {
        return setup.label();
    }

    /** Share of preferences that were wrong among those where a right answer was on offer. */
    Series evaluationError(int level) {
        return audited(EVALUATION, level, REGRET)
                .with(audited(EVALUATION, level, ATTAINABLE), (missed, attainable) -> missed / attainable);
    }

    /** Share of preferences that were right, of all. */
    Series evaluationAccuracy(int level) {
        return audited(EVALUATION, level, PICKED);
    }

    /** Share of questions that the agent of a level answers wrongly. */
    Series policyError(int level) {
        return audited(POLICY, level, PICKED).transformed(right -> 1 - right);
    }

    private Series audited(String of, int level, String metric) {
        return evidence.series(setup, Evidence.TRAINING, of + level + metric);
    }

    Estimate evaluationSlope() {
        return evidence.contrast().of("evaluation error of " + label() + " a level", "points", evaluationTerms(100));
    }

    Estimate policySlope() {
        return evidence.contrast().of("policy error of " + label() + " a level", "points", policyTerms());
    }

    /** How much smaller the slope of the evaluation error is here than there, paired by seed. */
    Estimate lowerThan(Recursion other) {
        List<Term> terms = new ArrayList<>(other.evaluationTerms(100));
        terms.addAll(evaluationTerms(-100));
        return evidence.contrast().of("slope of " + other.label() + " - " + label(), "points", terms);
    }

    /** How much smaller the evaluation error is here than there at the last level that both have. */
    Estimate lowerAtLastThan(Recursion other) {
        int last = levels.stream()
                .filter(other.levels()::contains)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return evidence.contrast()
                .of(
                        "evaluation error of " + other.label() + " - " + label() + " at level " + last,
                        "points",
                        List.of(new Term(other.evaluationError(last), 100), new Term(evaluationError(last), -100)));
    }

    private List<Term> evaluationTerms(double weight) {
        double[] slope = slope();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < slope.length; i++) {
            terms.add(new Term(evaluationError(levels.get(i)), weight * slope[i]));
        }
        return terms;
    }

    private List<Term> policyTerms() {
        double[] slope = slope();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < slope.length; i++) {
            terms.add(new Term(policyError(levels.get(i)), 100 * slope[i]));
        }
        return terms;
    }

    private double[] slope() {
        return Contrast.slope(levels.stream().mapToDouble(Integer::doubleValue).toArray());
    }
}
