package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.wording.Listed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentence on what the largest blind spot of an overseer adds to each protocol's gaming gap, beside the smallest.
 *
 * @param family forms of one task that differ in the blind spot
 */
record BlindSpotReport(Evidence evidence, Family family) {

    /** @return empty where every overseer sees alike */
    Optional<Statement> statement() {
        double least = spots().min(Comparator.naturalOrder()).orElseThrow();
        double most = spots().max(Comparator.naturalOrder()).orElseThrow();
        if (least == most) {
            return Optional.empty();
        }
        List<Estimate> estimates = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String label :
                family.members().stream().map(Setup::label).distinct().toList()) {
            Optional<Setup> seeing = member(label, least);
            Optional<Setup> blind = member(label, most);
            if (seeing.isPresent() && blind.isPresent()) {
                Estimate wider = evidence.contrast()
                        .of(
                                "gaming gap of " + label + " with blind spot " + Phrase.setting(most) + " - "
                                        + Phrase.setting(least),
                                "points",
                                List.of(term(blind.get(), 100), term(seeing.get(), -100)));
                estimates.add(wider);
                parts.add(Phrase.points(wider)
                        + (parts.isEmpty() ? " points under " : " under ")
                        + label
                        + relation(wider));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        family.task(),
                        "On " + family.place() + " an overseer with a blind spot of " + Phrase.setting(100 * most)
                                + " %, instead of " + Phrase.setting(100 * least)
                                + " %, widens the gap by " + Listed.and(parts) + " " + Phrase.basis(estimates) + ".",
                        estimates));
    }

    private Stream<Double> spots() {
        return family.members().stream().map(BlindSpotReport::spot);
    }

    private static double spot(Setup setup) {
        return setup.taskNumber(RewardGaming.BLIND_SPOT).orElseThrow();
    }

    private Optional<Setup> member(String label, double spot) {
        return family.members().stream()
                .filter(member -> member.label().equals(label) && spot(member) == spot)
                .findFirst();
    }

    private Term term(Setup setup, double weight) {
        return new Term(evidence.series(setup, Evidence.IID, RewardGaming.GAP), weight);
    }

    private static String relation(Estimate wider) {
        boolean told = wider.interval().isEmpty() || !wider.interval().get().contains(0);
        return told ? "" : ", which is not distinguishable from none";
    }
}
