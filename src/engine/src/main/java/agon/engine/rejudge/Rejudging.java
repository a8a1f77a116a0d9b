package agon.engine.rejudge;

import agon.api.codec.Codec;
import agon.api.oversight.Arena;
import agon.api.protocol.JudgedDebate;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.engine.cell.EvaluationQuestions;
import agon.engine.cell.OpenTask;
import agon.engine.cell.StoredDebate;
import agon.engine.plan.CellSpec;
import agon.engine.plan.Choice;
import agon.engine.plugin.Plugins;
import agon.engine.plugin.Settings;
import agon.engine.spec.Alternative;
import agon.engine.spec.InvalidExperiment;
import agon.engine.spec.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks other judges about the debates of a run.
 *
 * @param plugins where tasks and learners come from
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param option what the option is called that names judges, for messages
 * @param log what happens, for people
 */
public record Rejudging(Plugins plugins, Optional<Path> dataFolder, String option, PrintStream log) {

    /** A network adds up a batch of another size in another order. */
    private static final double SAME = 1e-4;

    /** More training questions than finite tasks have; one that draws from no end of them would draw others anyway. */
    private static final int MOST_TRAINING_QUESTIONS = 200_000;

    /** One task for one seed, which several cells may share. */
    private record Setup(String task, ObjectNode settings, long seed) {}

    /**
     * Asks them, each about all debates of every cell.
     *
     * @param run folder of a finished run
     * @param judges settings of the task that make the other judges
     * @throws agon.engine.run.RunRefused if the folder is no run
     * @throws InvalidExperiment if a task knows no such setting, or a judge takes more pieces than were revealed
     * @throws agon.api.task.InvalidData if data of a task cannot be read
     */
    public Rejudged judge(Path run, List<Alternative> judges) {
        List<StoredCell> cells = StoredCell.of(run);
        Map<Setup, List<StoredCell>> setups = new LinkedHashMap<>();
        for (StoredCell cell : cells) {
            if (!cell.debates().isEmpty()) {
                CellSpec spec = cell.spec();
                Setup setup = new Setup(spec.task().id(), spec.task().settings(), spec.seed());
                setups.computeIfAbsent(setup, first -> new ArrayList<>()).add(cell);
            }
        }
        // What is set wrongly should be said before any judge is trained.
        for (Setup setup : setups.keySet()) {
            judges.forEach(judge -> settings(setup, judge));
        }
        Tally tally = new Tally(cells.stream().mapToInt(StoredCell::others).sum());
        setups.forEach((setup, of) -> {
            try (OpenTask open = open(setup, setup.settings())) {
                judge(setup, open.task(), of, judges, tally);
            }
        });
        return tally.rejudged();
    }

    private ObjectNode settings(Setup setup, Alternative judge) {
        return judge.over(
                option, new Settings<>(plugins.tasks().get(setup.task()).defaults()), setup.settings());
    }

    private OpenTask open(Setup setup, ObjectNode settings) {
        return OpenTask.of(plugins, new Choice(setup.task(), settings), setup.seed(), dataFolder, log);
    }

    private <Q, A> void judge(
            Setup setup, Task<Q, A> task, List<StoredCell> cells, List<Alternative> judges, Tally tally) {
        Optional<Arena<Q, A, ?>> arena = task.overseer().arena();
        if (arena.isEmpty()) {
            // Such an overseer judges once it has measured, and what it had measured is not stored.
            tally.changed +=
                    cells.stream().mapToInt(cell -> cell.debates().size()).sum();
            return;
        }
        judge(setup, task, arena.get(), cells, judges, tally);
    }

    private <Q, A, E> void judge(
            Setup setup,
            Task<Q, A> task,
            Arena<Q, A, E> arena,
            List<StoredCell> cells,
            List<Alternative> judges,
            Tally tally) {
        Bench<Q, A, E> bench = new Bench<>(arena);
        List<Case<Q, A>> cases = cases(task, bench, cells, tally);
        List<JudgedDebate<Q, A>> debates = cases.stream().map(Case::debate).toList();
        Bench.Shares again = bench.judge(arena, debates, OptionalInt.empty());
        tally.checks += again.calls();
        List<Case<Q, A>> same = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (Math.abs(again.shares()[i] - debates.get(i).share()) <= SAME) {
                same.add(cases.get(i));
            } else {
                tally.changed++;
            }
        }
        for (Alternative judge : judges) {
            try (OpenTask open = open(setup, settings(setup, judge))) {
                judge(bench, other(open), same, judge, tally);
            }
        }
    }

    /** Settings of a task do not change what its evidence is made of. */
    @SuppressWarnings("unchecked")
    private <Q, A, E> Arena<Q, A, E> other(OpenTask open) {
        return (Arena<Q, A, E>) open.task()
                .overseer()
                .arena()
                .orElseThrow(() -> refused("the overseer judges no debates when it is set so"));
    }

    private <Q, A, E> void judge(
            Bench<Q, A, E> bench, Arena<Q, A, E> judge, List<Case<Q, A>> cases, Alternative named, Tally tally) {
        OptionalInt takes = judge.length().equals(bench.stored().length()) ? OptionalInt.empty() : judge.length();
        int revealed = cases.stream()
                .flatMap(one -> one.debate().showings().stream())
                .mapToInt(showing -> showing.pieces().size())
                .max()
                .orElse(0);
        if (revealed > 0 && takes.orElse(0) > revealed) {
            throw refused(named.name() + ": this judge judges by " + takes.getAsInt()
                    + " pieces, and the debates revealed " + revealed + "; take at most " + revealed);
        }
        Bench.Shares shares =
                bench.judge(judge, cases.stream().map(Case::debate).toList(), takes);
        for (int i = 0; i < cases.size(); i++) {
            Case<Q, A> one = cases.get(i);
            tally.verdicts.add(new Verdict(
                    one.cell(),
                    one.numbered().number(),
                    one.numbered().debate(),
                    named.name(),
                    shares.shares()[i],
                    one.debate().showings().size()));
        }
    }

    private InvalidExperiment refused(String message) {
        return new InvalidExperiment(List.of(new Problem(option, message)));
    }

    /** A debate of a cell among the questions of its task. */
    private record Case<Q, A>(StoredCell cell, StoredCell.Numbered numbered, JudgedDebate<Q, A> debate) {}

    private static <Q, A, E> List<Case<Q, A>> cases(
            Task<Q, A> task, Bench<Q, A, E> bench, List<StoredCell> cells, Tally tally) {
        List<Case<Q, A>> cases = new ArrayList<>();
        Map<String, Map<String, Q>> questions = new HashMap<>();
        Codec<Q, A> codec = task.codec();
        for (StoredCell cell : cells) {
            for (StoredCell.Numbered numbered : cell.debates()) {
                StoredDebate stored = numbered.debate();
                Optional<Q> question = Optional.ofNullable(questions
                        .computeIfAbsent(stored.split(), split -> questions(task, split, cell.spec()))
                        .get(stored.question()));
                if (question.isEmpty()) {
                    tally.unknown++;
                    continue;
                }
                JudgedDebate<Q, A> debate = stored.about(question.get(), codec);
                if (bench.holds(debate)) {
                    cases.add(new Case<>(cell, numbered, debate));
                } else {
                    tally.changed++;
                }
            }
        }
        return cases;
    }

    /** The questions of a split by their words. */
    private static <Q, A> Map<String, Q> questions(Task<Q, A> task, String split, CellSpec spec) {
        Map<String, Q> questions = new HashMap<>();
        for (Split of : Split.values()) {
            if (of.label().equals(split)) {
                List<Q> drawn = of == Split.TRAINING
                        ? task.questions(of).draw(MOST_TRAINING_QUESTIONS, Seeds.generator(spec.seed(), "rejudging"))
                        : EvaluationQuestions.of(task, of, spec.evaluation().questions(), spec.seed());
                drawn.forEach(question -> questions.put(task.codec().wording().question(question), question));
            }
        }
        return questions;
    }

    /** What comes out, as far as it has come. */
    private static final class Tally {

        private final int others;
        private final List<Verdict> verdicts = new ArrayList<>();
        private long checks;
        private int unknown;
        private int changed;

        private Tally(int others) {
            this.others = others;
        }

        private Rejudged rejudged() {
            return new Rejudged(verdicts, checks, others, unknown, changed);
        }
    }
}
