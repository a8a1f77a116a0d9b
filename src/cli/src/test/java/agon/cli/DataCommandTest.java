package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.cli.data.Catalogue;
import agon.cli.data.DataFile;
import agon.cli.data.DataSet;
import agon.cli.data.FileServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("agon data")
final class DataCommandTest {

    private static final byte[] CONTENT = "smiles\nC\n".getBytes(StandardCharsets.UTF_8);
    private static final String SUM = "ca7d06d4d86e22429078c36cd6c239bc902ce446232c0c812ee5aa26ba04491d";

    @TempDir
    private Path folder;

    private FileServer server;

    @BeforeEach
    void start() throws IOException {
        server = FileServer.of(CONTENT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("list says of each set what there is to fetch, whether it is there, its licence and what to cite")
    void list() throws IOException {
        Files.createDirectories(folder.resolve("mnist"));
        Files.writeString(folder.resolve("mnist/t10k-labels-idx1-ubyte.gz"), "");
        Commands.Outcome outcome = new Commands(folder).execute("data", "list", "--data", ".");
        assertEquals(0, outcome.status(), outcome.errors());
        List<String> lines = outcome.output().lines().toList();
        assertEquals(9, lines.size(), outcome.output());
        assertTrue(lines.get(1).matches("mnist +.* 4 +11.6 MB +1 of 4 +CC BY-SA 3.0 +LeCun.*"), outcome.output());
        assertTrue(lines.get(3).matches("esol +.* 1 +97 kB +no +not stated +Delaney 2004.*"), outcome.output());
    }

    @Test
    @DisplayName("list needs no data folder, and then says how to see what is there")
    void listWithoutFolder() {
        Commands.Outcome outcome = new Commands(folder, Optional.empty(), Catalogue::ofAgon).execute("data", "list");
        assertEquals(0, outcome.status(), outcome.errors());
        assertTrue(outcome.output().contains("qm9"), outcome.output());
        assertTrue(outcome.errors().contains("set AGON_DATA"), outcome.errors());
    }

    @Test
    @DisplayName(
            "show says of each file where it comes from and what its content should be, of all sets where none is named")
    void show() {
        Commands commands = new Commands(folder, Optional.empty(), Catalogue::ofAgon);
        Commands.Outcome one = commands.execute("data", "show", "esol");
        assertEquals(0, one.status(), one.errors());
        DataFile file = Catalogue.ofAgon().find("esol").orElseThrow().files().get(0);
        assertTrue(one.output().contains(file.address().toString()), one.output());
        assertTrue(one.output().contains(file.sha256().orElseThrow()), one.output());
        assertTrue(one.output().contains("Delaney 2004"), one.output());
        Commands.Outcome all = commands.execute("data", "show");
        assertTrue(all.output().contains(one.output()) && all.output().contains("qm9: "), all.output());
        assertRefused(commands.execute("data", "show", "esl"), "did you mean \"esol\"?");
    }

    @Test
    @DisplayName("fetch and verify need a data folder")
    void noFolder() {
        for (String command : List.of("fetch", "verify")) {
            Commands.Outcome outcome =
                    new Commands(folder, Optional.empty(), Catalogue::ofAgon).execute("data", command, "esol");
            assertRefused(outcome, "set AGON_DATA, or give --data DIR");
        }
    }

    @Test
    @DisplayName("refuses a data folder that is a file")
    void fileForFolder() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        assertRefused(new Commands(folder).execute("data", "fetch", "esol", "--to", "taken"), "taken is a file");
    }

    @Test
    @DisplayName("names the nearest of a set that it does not know")
    void unknown() {
        assertRefused(new Commands(folder).execute("data", "fetch", "mnits", "--to", "."), "did you mean \"mnist\"?");
        assertRefused(new Commands(folder).execute("data", "verify", "qm77", "--data", "."), "did you mean \"qm7\"?");
        assertRefused(new Commands(folder).execute("data", "lst"), "did you mean \"list\"?");
        assertRefused(new Commands(folder).execute("data"), "a command is needed");
    }

    @Test
    @DisplayName("fetch fetches once; verify then finds the file, and afterwards what was done to it")
    void fetchAndVerify() throws IOException {
        Commands commands = commands(Optional.of(SUM));
        assertEquals(
                "molecules/tiny.csv: missing\n",
                commands.execute("data", "verify").output());

        Commands.Outcome fetched = commands.execute("data", "fetch", "tiny");
        assertEquals(0, fetched.status(), fetched.toString());
        assertEquals("molecules/tiny.csv: fetched and verified\n", fetched.output());
        Commands.Outcome again = commands.execute("data", "fetch", "tiny");
        assertEquals("molecules/tiny.csv: is there and verifies\n", again.output());
        assertEquals(List.of(CONTENT.length), server.sent());
        Commands.Outcome verified = commands.execute("data", "verify", "tiny");
        assertEquals(0, verified.status());
        assertEquals("molecules/tiny.csv: ok\n", verified.output());

        Files.writeString(folder.resolve("molecules/tiny.csv"), "smiles\nCC\n");
        Commands.Outcome differs = commands.execute("data", "verify");
        assertEquals(1, differs.status());
        assertTrue(differs.output().startsWith("molecules/tiny.csv: differs: the SHA-256"), differs.output());
    }

    @Test
    @DisplayName("says plainly that a file was not verified when no sum of it is known")
    void noSum() {
        Commands commands = commands(Optional.empty());
        String plainly = ", not verified, since no sum of it is known; the SHA-256 of its content is " + SUM + "\n";
        assertEquals(
                "molecules/tiny.csv: fetched" + plainly,
                commands.execute("data", "fetch", "tiny").output());
        Commands.Outcome verified = commands.execute("data", "verify");
        assertEquals(0, verified.status());
        assertEquals("molecules/tiny.csv: is there" + plainly, verified.output());
    }

    @Test
    @DisplayName("fetch leaves with 1 when the content is another, and when nobody answers")
    void failures() {
        Commands.Outcome differs = commands(Optional.of("0".repeat(64))).execute("data", "fetch", "tiny");
        assertEquals(1, differs.status());
        assertTrue(differs.errors().contains("should be " + "0".repeat(64) + " and is " + SUM), differs.errors());
        server.close();
        Commands.Outcome silent = commands(Optional.of(SUM)).execute("data", "fetch", "tiny");
        assertEquals(1, silent.status());
        assertTrue(silent.errors().contains("molecules/tiny.csv: cannot be fetched from http"), silent.errors());
    }

    private Commands commands(Optional<String> sum) {
        DataFile file =
                new DataFile("molecules/tiny.csv", server.address("/file"), OptionalLong.of(CONTENT.length), sum);
        Catalogue catalogue =
                new Catalogue(List.of(new DataSet("tiny", "One molecule", "Nobody 2026", "CC0", List.of(file))));
        return new Commands(folder, Optional.of(folder), () -> catalogue);
    }

    private static void assertRefused(Commands.Outcome outcome, String hint) {
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(outcome.errors().contains(hint), outcome.errors());
        assertEquals("", outcome.output());
    }
}
