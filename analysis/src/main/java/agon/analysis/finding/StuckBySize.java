package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.SubAnswer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How often an overseer does not come to a right answer because of what a trained agent answers to its first sub-questions, as
 * questions grow; among questions on which it would if it were told the truth. D and D* count together, for the largest
 * questions are those of D*.
 *
 * @param evidence the run
 * @param setup whose agent
 * @param sizes which questions are small and which are large
 */
record StuckBySize(Evidence evidence, Setup setup, Sizes sizes) {

    private static final double POINTS = 100;

    /**
     * Which questions are small and which are large: about a quarter of all each.
     *
     * @param small the largest size of small questions
     * @param large the least size of large ones
     */
    record Sizes(double small, double large) {

        /** Those of all questions of a task whose sub-questions were looked at; empty where none were. */
        static Optional<Sizes> of(Evidence evidence, String task) {
            double[] sizes = evidence.run().subAnswers().stream()
                    .filter(answer -> answer.task().equals(task) && counts(answer))
                    .mapToDouble(answer -> answer.size().orElseThrow())
                    .sorted()
                    .toArray();
            return sizes.length == 0
                    ? Optional.empty()
                    : Optional.of(new Sizes(sizes[sizes.length / 4], sizes[sizes.length * 3 / 4]));
        }
    }

    /** Whether the answer depends on the agent alone. */
    private static boolean counts(SubAnswer answer) {
        return answer.asked() > 0 && !answer.astray() && answer.size().isPresent();
    }

    boolean isKnown() {
        return !answers().isEmpty();
    }

    /** On all questions. */
    Estimate share() {
        return share("stuck", answers());
    }

    /** On small ones. */
    Estimate small() {
        return share(
                "stuck, size at most " + Phrase.setting(sizes.small()),
                within(Double.NEGATIVE_INFINITY, sizes.small()));
    }

    /** On large ones. */
    Estimate large() {
        return share(
                "stuck, size at least " + Phrase.setting(sizes.large()),
                within(sizes.large(), Double.POSITIVE_INFINITY));
    }

    /** The share of sub-questions that the agent answers wrongly. */
    Estimate wrong() {
        return evidence.contrast()
                .share(
                        "sub-questions answered wrongly",
                        series(
                                answers(),
                                seed -> (double) seed.stream()
                                                .mapToLong(SubAnswer::wrong)
                                                .sum()
                                        / seed.stream()
                                                .mapToLong(SubAnswer::asked)
                                                .sum()));
    }

    /** By how many points the share changes with each unit of size: the slope of least squares, a seed. */
    Estimate trend() {
        SortedMap<Long, Double> slopes =
                new TreeMap<>(series(answers(), StuckBySize::slope).scores());
        slopes.values().removeIf(slope -> !Double.isFinite(slope));
        Series ofSeeds = Series.of(slopes, evidence.planned(setup));
        return evidence.contrast()
                .of("change of stuck with size", "points", List.of(new Contrast.Term(ofSeeds, POINTS)));
    }

    private static double slope(List<SubAnswer> answers) {
        double mean = answers.stream()
                .mapToDouble(answer -> answer.size().orElseThrow())
                .average()
                .orElseThrow();
        double squares = 0;
        double products = 0;
        for (SubAnswer answer : answers) {
            double from = answer.size().orElseThrow() - mean;
            squares += from * from;
            products += from * (answer.stuck() ? 1 : 0);
        }
        return products / squares;
    }

    private Estimate share(String subject, List<SubAnswer> answers) {
        Series series = series(
                answers, seed -> (double) seed.stream().filter(SubAnswer::stuck).count() / seed.size());
        return evidence.contrast().share(subject, series);
    }

    private Series series(List<SubAnswer> answers, ToDoubleFunction<List<SubAnswer>> of) {
        SortedMap<Long, Double> made = new TreeMap<>();
        for (long seed : evidence.planned(setup)) {
            List<SubAnswer> ofSeed =
                    answers.stream().filter(answer -> answer.seed() == seed).toList();
            if (!ofSeed.isEmpty()) {
                made.put(seed, of.applyAsDouble(ofSeed));
            }
        }
        return Series.of(made, evidence.planned(setup));
    }

    private List<SubAnswer> within(double least, double most) {
        return answers().stream()
                .filter(answer ->
                        answer.size().orElseThrow() >= least && answer.size().orElseThrow() <= most)
                .toList();
    }

    private List<SubAnswer> answers() {
        return evidence.run().subAnswers().stream()
                .filter(answer -> Evidence.isOf(setup, answer.protocol(), answer.task(), answer.variant()))
                .filter(StuckBySize::counts)
                .toList();
    }
}
