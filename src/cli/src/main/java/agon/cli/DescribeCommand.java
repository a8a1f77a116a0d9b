package agon.cli;

import agon.engine.plugin.Nearest;
import agon.engine.plugin.Plugins;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Describes a plugin or an experiment. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Describes a protocol, task, learner or experiment: what it is, its settings, its sources.")
final class DescribeCommand implements Callable<Integer> {

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "as agon list names it")
    private String id = "";

    @Override
    public Integer call() throws IOException {
        Plugins plugins = Plugins.onClassPath();
        SortedMap<String, Path> experiments = agon.installation().experiments();
        Descriptions descriptions = new Descriptions(plugins);
        List<String> found = new ArrayList<>();
        plugins.protocols().find(id).map(descriptions::protocol).ifPresent(found::add);
        plugins.tasks().find(id).map(descriptions::task).ifPresent(found::add);
        plugins.learners().find(id).map(descriptions::learner).ifPresent(found::add);
        if (experiments.containsKey(id)) {
            found.add(Descriptions.experiment(experiments.get(id)));
        }
        if (found.isEmpty()) {
            Collection<String> known = new TreeSet<>(plugins.protocols().ids());
            known.addAll(plugins.tasks().ids());
            known.addAll(plugins.learners().ids());
            known.addAll(experiments.keySet());
            throw new ParameterException(
                    spec.commandLine(), "nothing is called \"" + id + "\"" + Nearest.hint(id, known));
        }
        spec.commandLine().getOut().print(String.join("\n", found));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
