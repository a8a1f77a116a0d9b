package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A command that is called with what cannot be used")
final class BadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "agon {0}")
    @DisplayName("leaves with 2, writes nothing to standard output, and names the nearest")
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu                                        | unknown command \"rnu\"; did you mean \"run\"?",
                "run --jbos 3                               | unknown option --jbos; did you mean \"--jobs\"?",
                "run -p debte                               | did you mean \"debate\"?",
                "run -t molecule                            | did you mean \"molecules\"?",
                "run quickstrat                             | did you mean \"quickstart\"?",
                "run --seeds 3..1                           | seed range 3..1 is empty",
                "run --set tasks.molecules.molecule=7       | did you mean \"molecules\"?",
                "run --set tasks.permutation-powering.size=0 | must be from 3 to 64, is 0",
                "run --set learner=transformr               | did you mean \"fact-transformer\"?",
                "run --set finding=nois-by-depth            | the nearest there is \"noise-by-depth\"",
                "run --set finding.kind=deployment-gate --set finding.audits=40 | let evaluation.audits be at least 40",
                "run -p debate --set tasks.permutation-powering.questions=subtasks | may not be given them: choose supervised",
                "run --set protocols.debate.dispute.levels=-1 | must be from 0 to 256, is -1",
                "run -p debate -t permutation-powering --set protocols.debate.game=evidence | debate.game: debates on evidence need",
                "run -p debate -t digits --set learner=cnn --set tasks.digits.pictures=100 --set protocols.debate.game=dispute | debate.game: disputes need",
                "run -p debate -t digits --set learner=cnn --set tasks.digits.pictures=100 --set tasks.digits.judge.pixels=5 | debate.evidence: the judge has learned to judge by 5 pieces, of which two sides cannot reveal as many each",
                "run -p consultancy -t digits --set learner=cnn --set tasks.digits.pictures=100 --set protocols.consultancy.evidence=4 | consultancy.evidence: two sides reveal 8 pieces, and the judge has learned to judge by 6",
                "run -p debate -t digits --set learner=cnn --set tasks.digits.pictures=100 --set tasks.digits.judge.pixels=700 | digits.judge.pixels: must be at most",
                "run --jobs 0                               | must be at least 1",
                "run --jobs many                            | many",
                "list protocls                              | did you mean \"protocols\"?",
                "describe debte                             | did you mean \"debate\"?",
                "compare nowhere                            | is not the folder of a finished run",
                "''                                         | a command is needed",
            })
    void suggestions(String arguments, String hint) {
        Commands.Outcome outcome =
                new Commands(folder).execute(arguments.isBlank() ? new String[0] : arguments.split(" "));
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(outcome.errors().contains(hint), outcome.errors());
        assertEquals("", outcome.output());
    }

    @Test
    @DisplayName("is told when --out is a file, or holds something else")
    void wrongFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertRefused(file, "is a file; --out must name a folder");
        Path strange = Files.createDirectory(folder.resolve("strange"));
        Files.writeString(strange.resolve("thesis.tex"), "");
        assertRefused(strange, "is not empty and not a run");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("experiment.yaml"), "name: another\n");
        assertRefused(other, "holds the experiment \"another\"");
    }

    private void assertRefused(Path out, String reason) {
        Commands.Outcome outcome = new Commands(folder)
                .execute(
                        "run",
                        "-p",
                        "supervised",
                        "-t",
                        "permutation-powering",
                        "--set",
                        "learner=linear",
                        "--out",
                        out.toString());
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(outcome.errors().contains(reason), outcome.errors());
    }
}
