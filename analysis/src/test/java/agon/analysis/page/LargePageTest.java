package agon.analysis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.api.protocol.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of 100,000 answers and 1,000 long transcripts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargePageTest {

    private static final int OPENINGS = 5;

    private Path page = Path.of("");

    @BeforeAll
    void render(@TempDir Path folder) throws IOException {
        WrittenRun run = new WrittenRun();
        SaidInTraining said = new SaidInTraining(folder);
        List<Transcript> turns = Collections.nCopies(60, Transcript.of("evidence", "claimant", "e".repeat(900)));
        Transcript debate = new Transcript("debate", "question", "q".repeat(5000), turns);
        for (int protocol = 0; protocol < 10; protocol++) {
            for (int seed = 0; seed < 5; seed++) {
                run.judged(
                        "p" + protocol,
                        "sorting",
                        seed,
                        Answers.right(0.5 + 0.04 * protocol, 2000, 31 * protocol + seed));
                said.in("p" + protocol, "sorting", seed, Collections.nCopies(20, debate));
            }
        }
        Analysis.of(run.into(folder));
        page = folder.resolve("report.html");
    }

    @Test
    @DisplayName("stays under 20 MB, and says which transcripts it leaves out")
    void size() throws IOException {
        assertTrue(Files.size(page) < 20_000_000, Files.size(page) + " bytes");
        assertTrue(Files.readString(page)
                .contains(" of 1000 recorded transcripts; the rest is in cells/*/transcripts.jsonl."));
    }

    @Test
    @DisplayName("opens in a browser, and tells how long that took")
    void opens(@TempDir Path profile) throws IOException {
        Optional<Browser> started = Browser.start(profile);
        assumeTrue(started.isPresent(), "no Chromium is installed");
        try (Browser browser = started.get()) {
            for (int opening = 1; opening <= OPENINGS; opening++) {
                browser.open(page);
                assertEquals(List.of(), browser.events("Runtime.exceptionThrown"));
                double took = browser.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
                        .asDouble();
                assertTrue(took > 0);
                System.out.println("Opening " + opening + " took " + Math.round(took) + " ms.");
            }
        }
    }
}
