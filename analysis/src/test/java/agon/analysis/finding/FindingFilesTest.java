package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.WrittenRun;
import agon.analysis.report.ConsoleReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of a finding")
class FindingFilesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("hold what schema.json says, column by column, and each goes when another finding is asked for")
    void schema() throws IOException {
        assertDescribed(FindingRuns.noise(), "findings.csv", "noise_by_depth.csv");
        assertDescribed(FindingRuns.searches(), "findings.csv", "limited_search.csv");
        assertFalse(Files.exists(folder.resolve("noise_by_depth.csv")));
        assertDescribed(FindingRuns.debates(), "findings.csv", "sparse_debate.csv");
        assertDescribed(FindingRuns.hearings(), "findings.csv", "debate_lead.csv");
        assertDescribed(
                FindingRuns.tournament(),
                "findings.csv",
                "debater_ratings.csv",
                "debater_pairs.csv",
                "judge_reliability.csv",
                "reliability.csv",
                "strengths.csv");
        assertDescribed(FindingRuns.disputes("dispute-scaling"), "findings.csv", "dispute_scaling.csv");
        assertDescribed(FindingRuns.disputes("obfuscation"), "findings.csv", "obfuscation.csv");
        assertDescribed(FindingRuns.subtasks(), "findings.csv", "subtask_burden.csv", "learning_curves.csv");
        assertDescribed(
                FindingRuns.overseers(),
                "findings.csv",
                "quantum_vs_empirical.csv",
                "subtask_burden.csv",
                "learning_curves.csv");
        assertDescribed(FindingRuns.ceiling(), "findings.csv", "ceiling_cost.csv", "learning_curves.csv");
        assertDescribed(RewardRuns.recursion(), "findings.csv", "recursion_depth.csv", "recursion_slopes.csv");
        assertDescribed(RewardRuns.optimization(), "findings.csv", "overoptimization.csv", "quantilizers.csv");
        assertDescribed(RewardRuns.gaming(), "findings.csv", "reward_gaming.csv", "gaming_course.csv");
        assertDescribed(RewardRuns.gates(), "findings.csv", "gate_pools.csv", "deployment_gate.csv");
        assertTrue(Files.exists(folder.resolve("figures/deployment-gate.svg")));
        assertTrue(Files.readString(folder.resolve("figures/deployment-gate.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-1.4"));
        Analysis.of(FindingRuns.ceiling().experiment("").into(folder));
        assertFalse(Files.exists(folder.resolve("findings.csv")));
        assertFalse(Files.exists(folder.resolve("figures/deployment-gate.svg")));
        assertFalse(Files.exists(folder.resolve("figures/deployment-gate.pdf")));
    }

    @Test
    @DisplayName(
            "stand beside the reliability curve of the judge, which every run with contests has: 24 of 40 right at 0.85")
    void reliability() throws IOException {
        Analysis.of(FindingRuns.tournament().experiment("").into(folder));
        List<String> lines = Files.readAllLines(folder.resolve("reliability.csv"));
        assertEquals(1 + 3, lines.size(), "every belief is in one bin");
        assertTrue(lines.get(1).startsWith("digits,,iid,weak,0.8,0.9,40,"), lines.get(1));
        String[] fields = lines.get(1).split(",");
        assertEquals(0.85, Double.parseDouble(fields[7]), 1e-9, "confidence");
        assertEquals(0.6, Double.parseDouble(fields[10]), 1e-9, "accuracy");
        assertTrue(Double.parseDouble(fields[11]) < 0.6 && Double.parseDouble(fields[12]) > 0.6, lines.get(1));
        Analysis.of(FindingRuns.noise().into(folder));
        assertEquals(1, Files.readAllLines(folder.resolve("reliability.csv")).size(), "there are no contests");
    }

    @Test
    @DisplayName("and beside what standing by the truth is worth, of every run with contests, in Elo points")
    void strengths() throws IOException {
        Analysis.of(FindingRuns.tournament().experiment("").into(folder));
        List<String> lines = Files.readAllLines(folder.resolve("strengths.csv"));
        assertEquals(
                "task,variant,split,protocol,contestant,elo,elo_ci_low,elo_ci_high,contests,n_seeds", lines.get(0));
        assertEquals(1 + 3, lines.size(), "nobody met another");
        String[] fields = lines.get(1).split(",");
        assertEquals("standing by the truth", fields[4]);
        assertEquals("40", fields[8]);
        double elo = Double.parseDouble(fields[5]);
        assertTrue(elo > 0 && elo < 120, "24 of 40 are odds of three to two, some 70 points: " + elo);
        assertTrue(Double.parseDouble(fields[6]) < elo && elo < Double.parseDouble(fields[7]), lines.get(1));
        assertTrue(Files.readString(folder.resolve("report.html")).contains("id=\"strengths\""));
        assertTrue(Files.readString(folder.resolve("tables/strengths.tex")).contains("standing by the truth"));
        Analysis.of(FindingRuns.noise().into(folder));
        assertEquals(1, Files.readAllLines(folder.resolve("strengths.csv")).size(), "there are no contests");
        assertFalse(Files.exists(folder.resolve("tables/strengths.tex")));
    }

    @Test
    @DisplayName("give each number its own row, with its sentence and unit")
    void findings() throws IOException {
        Analysis.of(FindingRuns.ceiling().into(folder));
        List<String> lines = Files.readAllLines(folder.resolve("findings.csv"));
        assertEquals(2, lines.size());
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "ceiling-cost,sorting,imitated / supervised to accuracy 0.95,2,2,2,2,\"On sorting "),
                lines.get(1));
        assertTrue(lines.get(1).endsWith(".\",ratio,1"), lines.get(1));
    }

    @Test
    @DisplayName("name every seed that did not reach the accuracy, with the examples it was given")
    void notReached() throws IOException {
        Analysis.of(FindingRuns.subtasks().into(folder));
        List<String> lines = Files.readAllLines(folder.resolve("subtask_burden.csv"));
        assertEquals(1 + 8, lines.size());
        assertTrue(
                lines.contains("sorting,questions=subtasks,supervised,subtasks,3,0.75,0,,3200,0.7"), lines.toString());
        assertEquals(
                1 + 24,
                Files.readAllLines(folder.resolve("learning_curves.csv")).size());
    }

    @Test
    @DisplayName("are also on the terminal, after the tables: error by depth, then the sentence")
    void console() {
        String report = ConsoleReport.render(Analysis.of(FindingRuns.noise().into(folder)));
        List<String> lines = report.lines().toList();
        int title = lines.indexOf(
                "Accuracy (iid) by the overseer's error and depth, beside the flawed overseer fully expanded");
        assertTrue(title > 0, report);
        assertTrue(
                lines.get(title + 4)
                        .matches(
                                "  powering +amplification +0\\.1 +2 +0\\.900 \\[0\\.900, 0\\.900] +0\\.850 \\[.* 0\\.050 .*"),
                lines.get(title + 4));
        assertTrue(lines.get(lines.size() - 2).startsWith("On powering one more level of depth costs "), report);
    }

    private void assertDescribed(WrittenRun run, String... files) throws IOException {
        Analysis.of(run.into(folder));
        JsonNode resources = new ObjectMapper()
                .readTree(folder.resolve("schema.json").toFile())
                .path("resources");
        for (String file : files) {
            List<String> described = StreamSupport.stream(resources.spliterator(), false)
                    .filter(resource -> resource.path("path").asText().equals(file))
                    .flatMap(resource -> StreamSupport.stream(
                            resource.path("schema").path("fields").spliterator(), false))
                    .map(field -> field.path("name").asText())
                    .toList();
            String header = Files.readAllLines(folder.resolve(file)).get(0);
            assertEquals(Arrays.asList(header.split(",")), described, file);
        }
    }
}
