package agon.cli;

import agon.analysis.report.RejudgementReport;
import agon.engine.plugin.Plugins;
import agon.engine.rejudge.Rejudged;
import agon.engine.rejudge.Rejudging;
import agon.engine.rejudge.Verdict;
import agon.engine.run.RunRefused;
import agon.engine.spec.Alternative;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks other judges about the debates and disputes that a run has stored. */
@Command(
        name = "rejudge",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the stored debates and disputes of a finished run with other judges, without training agents anew.",
            "What was revealed or stated stays as it was; another judge is the task's overseer with other settings. Says how often it"
                    + " agrees with the stored judge, and how often each finds the truth."
        })
final class RejudgeCommand implements Callable<Integer> {

    private static final String OPTION = "--judge";
    private static final String EXAMPLE = "overseer.error=0.1";

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run, such as runs/quickstart")
    private Path folder = Path.of("");

    @Option(
            names = OPTION,
            required = true,
            paramLabel = "SETTING=VALUE",
            description = "a setting of the task that makes another judge, such as " + EXAMPLE
                    + "; several values with commas between them are several judges")
    private List<String> judges = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for verdicts.csv and summary.csv (default: rejudged in the folder of the run)")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path here = agon.installation().workingFolder();
        List<Alternative> others = Alternative.of(OPTION, EXAMPLE, judges);
        Rejudged rejudged = new Rejudging(
                        Plugins.onClassPath(), agon.installation().data(), OPTION, System.err)
                .judge(here.resolve(folder), others);
        remarks(rejudged).forEach(line -> spec.commandLine().getErr().println("agon: " + line));
        if (rejudged.verdicts().isEmpty()) {
            throw new RunRefused(
                    folder + " holds no debate that another judge can be asked about; debates and disputes are"
                            + " stored by runs of this version with evaluation.transcripts above 0");
        }
        Path into = out.orElse(folder.resolve("rejudged"));
        Files.createDirectories(here.resolve(into));
        Path verdicts = here.resolve(into).resolve("verdicts.csv");
        rejudged.writeTo(verdicts);
        RejudgementReport report = RejudgementReport.of(verdicts);
        report.writeTo(here.resolve(into).resolve("summary.csv"));
        PrintWriter output = spec.commandLine().getOut();
        output.print(report.render());
        long calls = rejudged.verdicts().stream().mapToLong(Verdict::calls).sum();
        output.println(calls + " verdicts asked of other judges, " + rejudged.checks()
                + " of the stored one to see that it is the same; none is charged to a cell");
        output.println(into);
        output.flush();
        return 0;
    }

    private static List<String> remarks(Rejudged rejudged) {
        List<String> remarks = new ArrayList<>();
        add(
                rejudged.others(),
                "hold no debate or dispute as its judge saw it (decompositions, ratings, earlier versions)",
                remarks);
        add(rejudged.unknown(), "are about questions that the task does not ask as it is now", remarks);
        add(
                rejudged.changed(),
                "were decided by a judge that cannot be had again: it is of another version, or of a run that did not"
                        + " store what it had measured",
                remarks);
        if (rejudged.unheard() > 0) {
            remarks.add("left out: " + rejudged.unheard()
                    + " verdicts of judges that ask what nobody had answered in the dispute");
        }
        return remarks;
    }

    private static void add(int count, String which, List<String> remarks) {
        if (count > 0) {
            remarks.add("left out: " + count + " transcripts that " + which);
        }
    }
}
