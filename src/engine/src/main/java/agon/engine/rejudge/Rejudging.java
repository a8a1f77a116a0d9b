package agon.engine.rejudge;

import agon.api.oversight.Overseer;
import agon.api.task.Task;
import agon.engine.cell.OpenTask;
import agon.engine.cell.OverseerInTime;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Asks other judges about the debates and disputes of a run. An overseer that had measured is had again by studying again what it
 * had measured, and so is every other judge, so that it knows as much.
 *
 * @param plugins where tasks and learners come from
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param option what the option is called that names judges, for messages
 * @param log what happens, for people
 */
public record Rejudging(Plugins plugins, Optional<Path> dataFolder, String option, PrintStream log) {

    /** A network adds up a batch of another size in another order. */
    private static final double SAME = 1e-4;

    /** One task for one seed, which several cells may share. */
    private record Setup(String task, ObjectNode settings, long seed) {}

    /**
     * Asks them, each about all that was judged in every cell.
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
            if (!cell.cases().isEmpty()) {
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
        KnownQuestions<Q, A> questions = new KnownQuestions<>(task, cells.get(0).spec());
        List<OverseerInTime<Q, A>> stored = new ArrayList<>();
        try {
            List<Sitting<Q, A>> sittings = new ArrayList<>();
            for (StoredCell cell : cells) {
                OverseerInTime<Q, A> overseer = OverseerInTime.of(task, cell.spec(), plugins);
                stored.add(overseer);
                sittings.addAll(sittings(task, overseer, cell, questions, tally));
            }
            List<boolean[]> same =
                    sittings.stream().map(sitting -> same(sitting, tally)).toList();
            for (Alternative judge : judges) {
                try (OpenTask open = open(setup, settings(setup, judge))) {
                    judge(setTo(open.task()), judge, sittings, same, questions, tally);
                }
            }
        } finally {
            stored.forEach(OverseerInTime::close);
        }
    }

    /** Settings of a task do not change what its questions and answers are. */
    @SuppressWarnings("unchecked")
    private static <Q, A> Task<Q, A> setTo(Task<?, ?> task) {
        return (Task<Q, A>) task;
    }

    private static <Q, A> List<Sitting<Q, A>> sittings(
            Task<Q, A> task,
            OverseerInTime<Q, A> inTime,
            StoredCell cell,
            KnownQuestions<Q, A> questions,
            Tally tally) {
        Map<Integer, List<StoredCell.Numbered>> byStudies = new TreeMap<>();
        for (StoredCell.Numbered one : cell.cases()) {
            byStudies
                    .computeIfAbsent(one.judged().studies(), first -> new ArrayList<>())
                    .add(one);
        }
        List<Sitting<Q, A>> sittings = new ArrayList<>();
        byStudies.forEach((studies, cases) -> {
            Optional<Overseer<Q, A>> overseer = inTime.after(cell.firstStudies(studies), questions::training);
            if (overseer.isPresent()) {
                sittings.addAll(Sitting.of(task, overseer.get(), cell, studies, cases, questions, tally));
            } else {
                tally.changed(cases.size());
            }
        });
        return sittings;
    }

    /** Which cases the stored judge, as it is now, decides as it did. */
    private static boolean[] same(Sitting<?, ?> sitting, Tally tally) {
        List<Bench.Opinion> again = sitting.bench().again();
        boolean[] same = new boolean[again.size()];
        for (int i = 0; i < same.length; i++) {
            double before = sitting.cases().get(i).judged().share();
            OptionalDouble share = again.get(i).share();
            same[i] = share.isPresent() && Math.abs(share.getAsDouble() - before) <= SAME;
            tally.checks(again.get(i).calls());
            tally.changed(same[i] ? 0 : 1);
        }
        return same;
    }

    private <Q, A> void judge(
            Task<Q, A> task,
            Alternative named,
            List<Sitting<Q, A>> sittings,
            List<boolean[]> same,
            KnownQuestions<Q, A> questions,
            Tally tally) {
        for (int at = 0; at < sittings.size(); at++) {
            Sitting<Q, A> sitting = sittings.get(at);
            StoredCell cell = sitting.cell();
            if (sitting.cases().isEmpty()) {
                continue;
            }
            try (OverseerInTime<Q, A> other = OverseerInTime.of(task, cell.spec(), plugins)) {
                Overseer<Q, A> judge = other.after(cell.firstStudies(sitting.studies()), questions::training)
                        .orElseThrow();
                List<Bench.Opinion> opinions = sitting.bench().before(judge, named.name());
                for (int i = 0; i < opinions.size(); i++) {
                    if (same.get(at)[i]) {
                        tally(sitting, i, named.name(), opinions.get(i), tally);
                    }
                }
            } catch (Bench.Refusal refusal) {
                throw new InvalidExperiment(List.of(new Problem(option, String.valueOf(refusal.getMessage()))));
            }
        }
    }

    private static void tally(Sitting<?, ?> sitting, int at, String judge, Bench.Opinion opinion, Tally tally) {
        StoredCell.Numbered one = sitting.cases().get(at);
        if (opinion.share().isEmpty()) {
            tally.unheard();
            return;
        }
        double share = opinion.share().getAsDouble();
        tally.verdict(new Verdict(sitting.cell(), one.number(), one.judged(), judge, share, opinion.calls()));
    }
}
