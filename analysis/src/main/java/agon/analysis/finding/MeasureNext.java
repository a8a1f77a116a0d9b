package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which choice of what is measured next leaves the least error, against measuring at random; a sentence for D and D*. */
final class MeasureNext implements Inquiry {

    static final String KIND = "measure-next";

    private static final String CHOICE = "models.choice";
    private static final String RANDOM = "random";
    private static final String ERROR = "rmse";
    private static final List<String> SPLITS = List.of(Evidence.IID, "shifted");
    private static final int DIGITS = 4;

    /** A choice, and its error less that at random. */
    private record Choice(String name, Estimate difference) {}

    @Override
    public Finding find(Evidence evidence) {
        List<Setup> chosen = evidence.setups().stream()
                .filter(setup -> !setup.taskText(CHOICE).isEmpty())
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Family family : Family.of(chosen, List.of(CHOICE))) {
            List<String> labels =
                    family.members().stream().map(Setup::label).distinct().toList();
            for (String label : labels) {
                List<Setup> members = family.members().stream()
                        .filter(member -> member.label().equals(label))
                        .toList();
                SPLITS.forEach(
                        split -> statement(evidence, family, members, split).ifPresent(statements::add));
            }
        }
        return statements.isEmpty()
                ? Finding.none(KIND, "no protocol has errors with measurements at random and by another " + CHOICE)
                : new Finding(KIND, statements, List.of());
    }

    private static Optional<Statement> statement(Evidence evidence, Family family, List<Setup> members, String split) {
        Optional<Setup> random = members.stream()
                .filter(member -> member.taskText(CHOICE).equals(RANDOM))
                .findFirst();
        List<Choice> choices = new ArrayList<>();
        random.ifPresent(reference -> members.stream()
                .filter(member -> !member.taskText(CHOICE).equals(RANDOM))
                .map(member -> new Choice(member.taskText(CHOICE), difference(evidence, member, reference, split)))
                .filter(choice -> choice.difference().value().isPresent())
                .sorted(Comparator.comparingDouble(
                        choice -> choice.difference().value().orElseThrow()))
                .forEach(choices::add));
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        double least = choices.get(0).difference().value().orElseThrow();
        String best = least < 0 ? "by " + choices.get(0).name() : "at random";
        List<Estimate> estimates = choices.stream().map(Choice::difference).toList();
        String sentence = "On " + family.place() + " " + members.get(0).label() + " errs least (" + split
                + ") where it measures " + best + ": against measuring at random its " + ERROR + " changes by "
                + Listed.and(choices.stream().map(MeasureNext::shown).toList()) + " " + Phrase.basis(estimates)
                + ".";
        return Optional.of(new Statement(family.task(), sentence, estimates));
    }

    private static Estimate difference(Evidence evidence, Setup setup, Setup reference, String split) {
        return evidence.contrast()
                .of(
                        setup.taskText(CHOICE) + " - " + RANDOM + " (" + split + ")",
                        "",
                        List.of(
                                new Contrast.Term(evidence.series(setup, split, ERROR), 1),
                                new Contrast.Term(evidence.series(reference, split, ERROR), -1)));
    }

    private static String shown(Choice choice) {
        Optional<Interval> interval = choice.difference().interval();
        boolean told =
                interval.map(between -> between.low() > 0 || between.high() < 0).orElse(false);
        return Rounded.estimate(choice.difference().value(), interval, DIGITS) + " by " + choice.name()
                + (told ? "" : " (not distinguishable)");
    }
}
