package agon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the report of a run while it goes on. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the growing report of a run to this machine's browsers, until it is interrupted.",
            "The page is of the cells that have ended, and asks for itself again every half a minute."
        })
final class WatchCommand implements Runnable {

    private static final int LAST_PORT = 65_535;

    @ParentCommand
    private Agon agon;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run that was begun, such as runs/quickstart")
    private Path folder = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "port on the loopback address; 0 is any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public void run() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to " + LAST_PORT + ", is " + port);
        }
        try (GrowingReport report =
                GrowingReport.serve(agon.installation().workingFolder().resolve(folder), port)) {
            spec.commandLine().getOut().println(report.address());
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new ParameterException(
                    spec.commandLine(), "--port " + port + " is taken; choose another, or 0", taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
