package agon.cli;

import agon.engine.plugin.Nearest;
import agon.engine.plugin.Plugins;
import agon.engine.spec.Heading;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what there is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists protocols, tasks, learners or experiments: id and title.")
final class ListCommand implements Callable<Integer> {

    private static final List<String> KINDS = List.of("protocols", "tasks", "learners", "experiments");

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "protocols|tasks|learners|experiments", description = "what to list")
    private String kind = "";

    @Override
    public Integer call() {
        Columns columns = new Columns();
        Plugins plugins = Plugins.onClassPath();
        switch (kind) {
            case "protocols" ->
                plugins.protocols().all().stream()
                        .map(provider -> provider.card())
                        .forEach(card -> columns.add(card.id(), card.title()));
            case "tasks" ->
                plugins.tasks().all().stream()
                        .map(provider -> provider.card())
                        .forEach(card -> columns.add(card.id(), card.title()));
            case "learners" ->
                plugins.learners().all().stream()
                        .map(provider -> provider.card())
                        .forEach(card -> columns.add(card.id(), card.title()));
            case "experiments" ->
                agon.installation()
                        .experiments()
                        .forEach((name, file) ->
                                columns.add(name, Heading.of(file).title()));
            default ->
                throw new ParameterException(
                        spec.commandLine(), "there are no \"" + kind + "\" to list" + Nearest.hint(kind, KINDS));
        }
        spec.commandLine().getOut().print(columns.text());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
