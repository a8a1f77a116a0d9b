package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an overseer of molecules that knows the Hückel method is worth beside one that looks at what was measured: how near each
 * protocol comes to models trained on the truth, and at what cost; whether the sub-questions about orbitals are harder to learn
 * than the task; how often they get the overseer stuck; and what it goes by in the end.
 *
 * @param accuracy share of answers within the tolerance to which examples are counted, above 0 to 1
 */
record QuantumVsEmpirical(double accuracy) implements Inquiry {

    static final String KIND = "quantum-vs-empirical";

    private static final String QUANTUM = "quantum";
    private static final List<String> DISTILLED = List.of("amplification", Knowing.CEILING);

    @Override
    public Finding find(Evidence evidence) {
        List<Statement> statements = new ArrayList<>();
        List<List<Entry>> rows = new ArrayList<>();
        List<Knowing> all = Knowing.of(evidence);
        for (Knowing knowing : all) {
            statements.add(knowing.statement());
            knowing.setups().forEach(setup -> rows.add(knowing.row(setup)));
        }
        SubtaskBurden.Burden burden = new SubtaskBurden(accuracy).burden(evidence);
        statements.addAll(burden.statements());
        for (Knowing knowing : all) {
            if (knowing.kind().contains(QUANTUM)) {
                DISTILLED.forEach(id -> stuck(knowing, id).ifPresent(statements::add));
            }
        }
        all.forEach(knowing -> settled(knowing).ifPresent(statements::add));
        if (all.isEmpty()) {
            return Finding.none(KIND, "no " + Knowing.CEILING + " ran on a task with " + Knowing.KIND);
        }
        List<FindingTable> tables = new ArrayList<>(List.of(Knowing.table(rows)));
        if (!burden.all().isEmpty()) {
            tables.addAll(burden.tables(accuracy));
        }
        return new Finding(KIND, statements, tables);
    }

    /** What the overseer settles on where iteration lets it learn; nothing where it has one source, or does not say. */
    private static Optional<Statement> settled(Knowing knowing) {
        Optional<Setup> iterated = knowing.setups().stream()
                .filter(setup -> setup.protocol().id().equals(DISTILLED.get(0)))
                .findFirst();
        return iterated.flatMap(setup -> {
            Sources sources = new Sources(knowing.evidence(), setup);
            return sources.leading()
                    .filter(leading -> leading.value().orElse(1) < 1)
                    .map(leading -> settled(knowing, setup, leading, sources.before(leading.subject())));
        });
    }

    private static Statement settled(Knowing knowing, Setup setup, Finding.Estimate leading, Finding.Estimate before) {
        String sentence = "On " + setup.task().id() + " an overseer that is " + knowing.kind() + " goes most by "
                + leading.subject() + " in the last iteration of " + setup.label() + ", for "
                + Phrase.percent(leading) + " % of what it concludes on D, where it was " + Phrase.percent(before)
                + " % before the first " + Phrase.basis(List.of(leading)) + ".";
        return new Statement(setup.task().id(), sentence, List.of(leading));
    }

    private static Optional<Statement> stuck(Knowing knowing, String protocol) {
        return knowing.setups().stream()
                .filter(setup -> setup.protocol().id().equals(protocol))
                .findFirst()
                .flatMap(setup -> knowing.stuck(setup).map(stuck -> statement(knowing, setup, stuck)));
    }

    private static Statement statement(Knowing knowing, Setup setup, StuckBySize stuck) {
        List<Finding.Estimate> estimates =
                List.of(stuck.share(), stuck.small(), stuck.large(), stuck.trend(), stuck.wrong());
        String sentence = "On " + setup.task().id() + " an overseer that is " + knowing.kind()
                + ", told what the agent of "
                + setup.label() + " answers to its first sub-questions, gets stuck on "
                + Phrase.percent(stuck.share()) + " % of questions: " + Phrase.percent(stuck.small())
                + " % of those of size " + Phrase.setting(stuck.sizes().small()) + " or less and "
                + Phrase.percent(stuck.large()) + " % of those of size "
                + Phrase.setting(stuck.sizes().large())
                + " or more, changing by " + Phrase.points(stuck.trend()) + " points with each unit of size; of all "
                + "sub-questions the agent answers " + Phrase.percent(stuck.wrong()) + " % wrongly "
                + Phrase.basis(estimates) + ".";
        return new Statement(setup.task().id(), sentence, estimates);
    }
}
