package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.finding.QuestionSums.Resampled;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one tournament tells of its debaters and of the judge.
 *
 * @param skills by seed, as observed and of questions drawn anew
 */
record SkillReport(Evidence evidence, Tournament tournament, Resampled<Skill> skills) {

    private static final String ELO = "Elo";
    private static final String POINTS = "points";

    static SkillReport of(Evidence evidence, Tournament tournament) {
        return of(evidence, tournament, Evidence.IID);
    }

    /** @param split whose contests */
    static SkillReport of(Evidence evidence, Tournament tournament, String split) {
        int debaters = tournament.debaters().size();
        return new SkillReport(
                evidence,
                tournament,
                tournament.sums(evidence, split).resampled(sums -> Skill.of(sums, debaters), evidence.settings()));
    }

    IntStream debaters() {
        return IntStream.range(0, tournament.debaters().size());
    }

    String name(int debater) {
        return tournament.name(tournament.debaters().get(debater));
    }

    private Estimate estimate(String subject, String unit, ToDoubleFunction<Skill> number) {
        return evidence.contrast().of(subject, unit, List.of(new Term(skills.series(number), 1)));
    }

    Estimate elo(int debater) {
        return estimate(name(debater), ELO, skill -> skill.elo(debater));
    }

    private Estimate accuracy(int honest, int lying) {
        return Reliability.share(
                evidence,
                "honest " + name(honest) + " against " + name(lying),
                skills,
                skill -> skill.accuracy(honest, lying));
    }

    /** What standing by the truth is worth. */
    Estimate truth() {
        return estimate("standing by the truth", ELO, Skill::truth);
    }

    long contests(int honest, int lying) {
        return Math.round(skills.observed().values().stream()
                .mapToDouble(skill -> skill.contests(honest, lying))
                .sum());
    }

    /** The sentence, and every number of it. */
    Statement statement() {
        String task = tournament.any().task().id();
        String place = (tournament.protocol().equals("debate") ? "" : tournament.protocol() + ", ")
                + tournament.any().place();
        List<Integer> byStrength = debaters()
                .boxed()
                .filter(debater -> elo(debater).value().isPresent())
                .sorted(Comparator.comparingDouble(
                        debater -> elo(debater).value().orElseThrow()))
                .toList();
        if (byStrength.size() < tournament.debaters().size()) {
            String why = skills.observed().isEmpty()
                    ? "no seed has the contests of every pair: set evaluation.contests, and see which cells failed"
                    : "the contests do not tell every debater's strength from what the truth is worth";
            return new Statement(
                    task, "On " + place + " nothing is known of the skill of debaters: " + why + ".", List.of());
        }
        int weakest = byStrength.get(0);
        int strongest = byStrength.get(byStrength.size() - 1);
        Estimate apart = estimate(
                name(strongest) + " - " + name(weakest), ELO, skill -> skill.elo(strongest) - skill.elo(weakest));
        Estimate truth = truth();
        Estimate error = Reliability.share(
                evidence,
                "calibration error",
                skills,
                skill -> skill.calibration().error());
        List<Estimate> estimates = new ArrayList<>();
        debaters().mapToObj(this::elo).forEach(estimates::add);
        estimates.addAll(List.of(apart, truth, error));
        String sentence = "On " + place + " debaters with " + name(strongest) + " stand "
                + Rounded.estimate(apart.value(), apart.interval(), 0) + " Elo points above those with " + name(weakest)
                + ", and standing by the truth is worth " + Rounded.estimate(truth.value(), truth.interval(), 0)
                + equals(estimates) + "; the judge's calibration error is "
                + Rounded.estimate(error.value(), error.interval(), 3) + " " + basis(estimates) + ".";
        return new Statement(task, sentence, estimates);
    }

    /** How often the judge is right between equals, and how that goes with their skill. */
    private String equals(List<Estimate> into) {
        List<Estimate> accuracies = new ArrayList<>();
        List<String> said = new ArrayList<>();
        debaters().filter(debater -> contests(debater, debater) > 0).forEach(debater -> {
            Estimate accuracy = accuracy(debater, debater);
            accuracies.add(accuracy);
            said.add(percent(accuracy) + " % with " + name(debater));
        });
        into.addAll(accuracies);
        if (accuracies.isEmpty()) {
            return "; no debaters met their like";
        }
        return "; between equals the judge is right in " + Listed.and(said) + slope(into);
    }

    private String slope(List<Estimate> into) {
        List<String> said = new ArrayList<>();
        if (tournament.debaters().stream().allMatch(Debater::searches)) {
            double[] doublings = tournament.debaters().stream()
                    .mapToDouble(debater -> StrictMath.log(debater.rollouts()) / StrictMath.log(2))
                    .toArray();
            Estimate doubling = estimate(
                    "accuracy between equals, a doubling of rollouts", POINTS, skill -> skill.slope(doublings));
            said.addAll(more(doubling, "a doubling of rollouts", into));
        }
        Estimate hundred = estimate(
                "accuracy between equals, a hundred Elo",
                POINTS,
                skill -> skill.slope(debaters()
                        .mapToDouble(debater -> skill.elo(debater) / 100)
                        .toArray()));
        said.addAll(more(hundred, "a hundred Elo points", into));
        return said.isEmpty() ? "" : ", which changes by " + Listed.and(said);
    }

    private static List<String> more(Estimate slope, String unit, List<Estimate> into) {
        if (slope.value().isEmpty()) {
            return List.of();
        }
        into.add(slope);
        return List.of(Phrase.points(slope) + " points " + unit);
    }

    private static String percent(Estimate share) {
        return Phrase.points(new Estimate(
                share.subject(),
                OptionalDouble.of(100 * share.value().orElseThrow()),
                share.interval().map(interval -> new Interval(100 * interval.low(), 100 * interval.high())),
                share.seeds(),
                share.leftOut(),
                "%"));
    }

    private static String basis(List<Estimate> estimates) {
        String basis = Phrase.basis(estimates);
        return basis.contains("one seed") ? basis.replace("intervals, ", "intervals over questions, ") : basis;
    }

    private List<Entry> place(Entry... entries) {
        return Stream.concat(
                        Stream.of(
                                FindingTable.text(tournament.any().task().id()),
                                FindingTable.text(tournament.any().task().name()),
                                FindingTable.text(tournament.protocol())),
                        Stream.of(entries))
                .toList();
    }

    /** A row a debater: its strength, and how often the judge is right when it meets its like. */
    List<List<Entry>> ratings() {
        return debaters()
                .mapToObj(debater -> place(
                        FindingTable.text(name(debater)),
                        FindingTable.measured(elo(debater)),
                        FindingTable.measured(accuracy(debater, debater)),
                        FindingTable.count(debaters()
                                .mapToLong(other ->
                                        contests(debater, other) + (other == debater ? 0 : contests(other, debater)))
                                .sum()),
                        FindingTable.count(elo(debater).seeds())))
                .toList();
    }

    /** A row for each who stood by the truth against each who lied: how often the truth won, and what strengths expect. */
    List<List<Entry>> pairs() {
        return debaters()
                .boxed()
                .flatMap(honest -> debaters()
                        .filter(lying -> contests(honest, lying) > 0)
                        .mapToObj(lying -> place(
                                FindingTable.text(name(honest)),
                                FindingTable.text(name(lying)),
                                FindingTable.count(contests(honest, lying)),
                                FindingTable.measured(accuracy(honest, lying)),
                                FindingTable.measured(Reliability.share(
                                        evidence, "expected", skills, skill -> skill.expected(honest, lying))))))
                .toList();
    }

    /** A row for each bin of the judge's belief that holds contests. */
    List<List<Entry>> reliability() {
        return IntStream.range(0, Calibration.BINS)
                .filter(bin -> Reliability.contests(skills, Skill::calibration, bin) > 0)
                .mapToObj(bin -> place(Reliability.bin(evidence, skills, Skill::calibration, bin)
                        .toArray(Entry[]::new)))
                .toList();
    }
}
