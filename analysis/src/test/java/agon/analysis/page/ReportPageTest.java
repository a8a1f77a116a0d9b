package agon.analysis.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.results.BadContentException;
import agon.api.card.Citation;
import agon.api.protocol.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("says in words what the tables show, with the letters of who is not shown to differ")
    void headlines() throws IOException {
        String page = page(Answers.contest(5));
        assertTrue(page.contains("are not distinguishable; both" + " better than debate."));
        assertTrue(page.contains("not distinguishable</td>"));
        assertTrue(page.contains("<td>a</td>") && page.contains("<td>b</td>") && page.contains("<td>c</td>"));
        assertTrue(page.contains("McNemar&#39;s exact test"));
        assertTrue(page.contains("Questions: "));
    }

    @Test
    @DisplayName("rendering a folder again, in another locale, gives the same bytes")
    void again() throws IOException {
        new SaidInTraining(folder)
                .in("debate", "sorting", 0, List.of(SaidInTraining.debate("class of picture 3", 0.7)));
        page(Answers.contest(2));
        byte[] first = Files.readAllBytes(folder.resolve("report.html"));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Analysis.of(folder);
        } finally {
            Locale.setDefault(usual);
        }
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("report.html")));
    }

    @Test
    @DisplayName("asks nothing of the network: no address, and a policy that would refuse one")
    void alone() throws IOException {
        String page = page(Answers.contest(2));
        assertFalse(
                Pattern.compile("(?i)\\b(src|href|action|data)=\"(?!#)")
                        .matcher(page)
                        .find(),
                "an address");
        assertFalse(page.contains("url("), "an address in the style sheet");
        assertFalse(page.contains("http:") || page.contains("https:"), "an address");
        assertTrue(page.contains("default-src &#39;none&#39;"));
    }

    @Test
    @DisplayName("words of tasks, models and settings stay words: script tags, quotes, marks that turn the direction")
    void hostile() throws IOException {
        String evil = "<script>alert(1)</script>";
        String worse = "x'><img src=x onerror=alert(1)>";
        new SaidInTraining(folder)
                .in(
                        "nice",
                        "sorting",
                        0,
                        List.of(Transcript.of(evil, worse, "\" onmouseover=\"alert(1)\u202E" + worse)));
        String page = page(new WrittenRun()
                .experiment("title: '" + evil + "'\ndescription: \"</pre>" + evil + "\"\n")
                .judged("nice", "sorting", 0, true, false)
                .judged(evil, "sorting", 0, false, false)
                .judged("nice", worse, 0, true)
                .failed(evil, worse, 0, evil));
        String free = page.replaceAll("(?s)<script>\\s*\"use strict\".*?</script>", "");
        assertFalse(free.contains("<script"), "a script that is not ours");
        assertFalse(free.contains("<img"), "an element that is not ours");
        assertFalse(Pattern.compile("<[^>]* onmouseover=\"").matcher(free).find());
        assertFalse(page.contains("\u202E"));
        assertTrue(page.contains("[U+202e]"));
    }

    @Test
    @DisplayName("names of 10 kB are cut where they are shown, and what was cut is said")
    void longNames() throws IOException {
        String name = "n".repeat(10_000);
        String page = page(new WrittenRun().judged(name, "sorting", 0, true).judged("other", "sorting", 0, false));
        assertTrue(page.contains("… (9840 more characters)"));
    }

    @Test
    @DisplayName("failed cells are shown with their reasons, and a run of which all failed still has a report")
    void failed() throws IOException {
        String some = page(Answers.contest(2).failed("debate", "sorting", 7, "ran out of memory"));
        assertTrue(some.contains("1 of 11 cells failed"));
        assertTrue(some.contains("<td>ran out of memory</td>"));
        String all = page(new WrittenRun().failed("debate", "sorting", 0, "no"));
        assertTrue(all.contains("Every cell failed."));
    }

    @Test
    @DisplayName("one seed, one protocol and constant scores are said to be so")
    void small() throws IOException {
        String alone = page(new WrittenRun().judged("one", "sorting", 0, true, true));
        assertTrue(alone.contains("One seed: what is said holds for these trained agents, not for the protocols."));
        assertTrue(alone.contains("There is one protocol, and nothing to compare it with."));
        WrittenRun constant = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            constant.score("one", "sorting", seed, "accuracy", 1).score("two", "sorting", seed, "accuracy", 1);
        }
        String page = page(constant);
        assertTrue(page.contains("Only 3 seeds"));
        assertTrue(page.contains("pairs are seeds"));
        assertFalse(page.contains("NaN") || page.contains("Infinity<"));
    }

    @Test
    @DisplayName("a transcript that is none is refused with its file and line")
    void badTranscript() throws IOException {
        Answers.contest(1).into(folder);
        Path file = folder.resolve("cells/debate/sorting/0/transcripts.jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"number\":0,\"transcript\":{}}\n{oops\n");
        String message = assertThrows(BadContentException.class, () -> Analysis.of(folder))
                .getMessage();
        assertTrue(message.contains("transcripts.jsonl, line 2: is not JSON"), message);
    }

    @Test
    @DisplayName("decompositions fold, debates go turn by turn, and each says how it ended")
    void transcripts() throws IOException {
        new SaidInTraining(folder).in("amplification", "sorting", 0, List.of(SaidInTraining.decomposition("σ^2(1)")));
        new SaidInTraining(folder)
                .in(
                        "debate",
                        "sorting",
                        0,
                        List.of(SaidInTraining.debate("picture 1", 0.25), SaidInTraining.debate("picture 2", 0.5)));
        String page = page(Answers.contest(1));
        assertTrue(page.contains("3 of 3 recorded transcripts"));
        assertTrue(page.contains("<li class=\"turn judge\"><details open=\"open\"><summary><b>overseer</b>"));
        assertTrue(page.contains("data-outcome=\"rival believed\"") && page.contains("data-outcome=\"undecided\""));
        assertTrue(page.contains("data-outcome=\"concluded\""));
    }

    @Test
    @DisplayName(
            "debates are filtered by whether the judge found the truth and whether agents disagree, and show a picture")
    void disagreement() throws IOException {
        WrittenRun run = new WrittenRun().judged("debate", "sorting", 0, true, true);
        run.judged("amplification", "sorting", 0, true, false);
        String hostile = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        Path file = folder.resolve("cells/debate/sorting/0/transcripts.jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, line("q0", 0.9, "[4]", hostile) + line("q1", 0.4, "[4]", hostile) + line("q1", 0.4, "[]", ""));
        String page = page(run);
        assertTrue(page.contains("data-judgement=\"judge with the truth\" data-agents=\"all agents right\""));
        assertTrue(page.contains("data-judgement=\"judge against the truth\" data-agents=\"agents disagree\""));
        assertTrue(page.contains("data-judgement=\"both sides wrong\""));
        assertTrue(page.contains("src=\"data:image/svg+xml;base64,"));
        assertFalse(page.contains("alert(1)"));
    }

    @Test
    @DisplayName("the picture of a question is read aloud as it calls itself, without what only debates show")
    void pictureTitle() throws IOException {
        WrittenRun run = new WrittenRun().judged("amplification", "molecules", 0, true, true);
        Path file = folder.resolve("cells/amplification/molecules/0/transcripts.jsonl");
        Files.createDirectories(file.getParent());
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>C=C&lt;\"&quot;&amp;</title></svg>";
        Files.writeString(
                file,
                line("q0", 0.9, "[4]", svg)
                        + line("q1", 0.9, "[4]", svg).replaceAll("\"debate\": \\{.*?\\}, ", "")
                        + line("q2", 0.9, "[4]", "<svg/>"));
        String page = page(run);
        String name = "alt=\"C=C&lt;&quot;&quot;&amp;";
        assertTrue(page.contains(name + ", with what was revealed, as said below\""));
        assertTrue(page.contains(name + "\""));
        assertTrue(page.contains("<figcaption>What is asked about.</figcaption>"));
        assertTrue(page.contains("alt=\"The question as a picture, with what was revealed, as said below\""));
    }

    private static String line(String question, double share, String right, String picture) {
        String drawn = picture.isEmpty() ? "" : ", \"picture\": \"" + picture.replace("\"", "\\\"") + "\"";
        return """
                {"number": 0, "transcript": {"kind": "debate", "speaker": "question", "text": "a", "replies": []}, \
                "debate": {"split": "iid", "question": "%s", "claim": 4, "rivals": [5], "share": %s, "right": %s}%s}
                """.formatted(question, share, right, drawn);
    }

    @Test
    @DisplayName("the sources of protocols, tasks and tests are named, each once")
    void sources() throws IOException {
        Answers.contest(2).into(folder);
        List<String> asked = new ArrayList<>();
        Analysis.of(folder, id -> {
            asked.add(id);
            return List.of(new Citation("key1", "Author, A.", "A title", "Venue", 2018));
        });
        String page = Files.readString(folder.resolve("report.html"));
        assertEquals(List.of("mlp"), asked, "this run has no experiment.yaml; its learner is in results.csv");
        assertEquals(2, page.split("Author, A. \\(2018\\)", -1).length);
        assertTrue(page.contains("Holm, S. (1979)"));
    }

    private String page(WrittenRun run) throws IOException {
        Analysis.of(run.into(folder));
        return Files.readString(folder.resolve("report.html"));
    }
}
