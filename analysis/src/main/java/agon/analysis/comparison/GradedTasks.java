package agon.analysis.comparison;

import agon.analysis.results.Run;
import agon.analysis.results.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells which tasks grade answers, so that answers that are not right are worth something. */
final class GradedTasks {

    /** The metric that is the grade. */
    static final String GRADE = "true_score";

    private record Answered(String task, String cell, String split, long questions) {}

    private GradedTasks() {}

    /**
     * Tasks in which the grade of the same answers to the same questions is not their accuracy somewhere. Where an overseer who
     * could not tell of all questions left some accuracy without such a grade, a task goes by accuracy, which all have.
     */
    static Set<String> of(Run run) {
        Map<Answered, Double> accuracies = of(run, "accuracy");
        Map<Answered, Double> grades = of(run, GRADE);
        Set<String> graded = new HashSet<>();
        Set<String> without = new HashSet<>();
        accuracies.forEach((answered, accuracy) -> {
            if (!grades.containsKey(answered)) {
                without.add(answered.task());
            } else if (!accuracy.equals(grades.get(answered))) {
                graded.add(answered.task());
            }
        });
        graded.removeAll(without);
        return graded;
    }

    private static Map<Answered, Double> of(Run run, String metric) {
        Map<Answered, Double> values = new HashMap<>();
        for (Score score : run.scores()) {
            if (score.metric().equals(metric)) {
                values.put(new Answered(score.task(), score.cell(), score.split(), score.n()), score.value());
            }
        }
        return values;
    }
}
