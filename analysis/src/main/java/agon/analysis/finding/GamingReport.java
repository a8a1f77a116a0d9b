package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sentence on who games the overseer most and least on one form of a task.
 *
 * @param judged the protocols whose agents it scored, at least one
 */
record GamingReport(Evidence evidence, List<Setup> judged) {

    Statement statement() {
        List<Estimate> estimates = new ArrayList<>();
        judged.forEach(setup -> estimates.add(gap(setup)));
        List<Setup> byGap =
                judged.stream().sorted(Comparator.comparingDouble(this::mean)).toList();
        Setup least = byGap.get(0);
        Setup most = byGap.get(byGap.size() - 1);
        String sentence = "On " + most.place() + " the overseer scores the agent of " + most.label() + " "
                + Phrase.points(gap(most)) + " points above its true score" + course(most, estimates);
        if (judged.size() > 1) {
            Estimate apart = difference(most, least);
            estimates.add(apart);
            sentence += ", the largest gap of " + judged.size() + " protocols, and that of " + least.label() + " "
                    + Phrase.points(gap(least)) + ", the smallest: they are " + Phrase.points(apart)
                    + " points apart"
                    + (apart.interval().isEmpty() || apart.interval().get().low() > 0
                            ? ""
                            : ", which is not distinguishable");
        }
        return new Statement(most.task().id(), sentence + " " + Phrase.basis(estimates) + ".", estimates);
    }

    private double mean(Setup setup) {
        return evidence.mean(setup, Evidence.IID, RewardGaming.GAP).value().orElseThrow();
    }

    private Series series(Setup setup) {
        return evidence.series(setup, Evidence.IID, RewardGaming.GAP);
    }

    private Estimate gap(Setup setup) {
        return evidence.contrast()
                .of("gaming gap of " + setup.label(), "points", List.of(new Term(series(setup), 100)));
    }

    private Estimate difference(Setup most, Setup least) {
        return evidence.contrast()
                .of(
                        "gaming gap of " + most.label() + " - " + least.label(),
                        "points",
                        List.of(new Term(series(most), 100), new Term(series(least), -100)));
    }

    /** By how much the gap has changed since the first checkpoint. */
    private String course(Setup setup, List<Estimate> into) {
        GamingCourse course = GamingCourse.of(evidence, setup);
        if (course.steps().size() < 2) {
            return "";
        }
        List<Term> terms = new ArrayList<>(course.gap(course.steps().last(), 100));
        terms.addAll(course.gap(course.steps().first(), -100));
        Estimate grown = evidence.contrast().of("gaming gap of " + setup.label() + " over training", "points", terms);
        if (grown.value().isEmpty()) {
            return "";
        }
        into.add(grown);
        return " (over training the gap changed by " + Phrase.points(grown) + ")";
    }
}
