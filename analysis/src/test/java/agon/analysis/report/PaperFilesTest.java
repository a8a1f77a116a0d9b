package agon.analysis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {

    private static final List<String> WRITTEN = List.of(
            "summary.csv",
            "comparisons.csv",
            "costs.csv",
            "ranks.csv",
            "rank_tests.csv",
            "improvements.csv",
            "oversight_curves.csv",
            "oversight_areas.csv",
            "reliability.csv",
            "strengths.csv",
            "schema.json");

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    @DisplayName("the same run gives the same bytes, also when its items come in another order or locale")
    void deterministic() throws IOException {
        Analysis.of(Answers.contest(3).into(folder));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Analysis.of(Answers.contest(3).shuffledItems(1).into(other));
        } finally {
            Locale.setDefault(usual);
        }
        for (String name : WRITTEN) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
        }
    }

    @Test
    @DisplayName("the columns of comparisons.csv are those others rely on, in order, with further ones after them")
    void comparisonColumns() throws IOException {
        Analysis.of(Answers.contest(2).into(folder));
        assertTrue(Files.readString(folder.resolve("comparisons.csv"))
                .startsWith("task,split,metric,a,b,n,mean_a,mean_b,difference,ci_low,ci_high,test,p,p_adjusted,effect,"
                        + "wins,ties,losses,mde,verdict,variant,"));
    }

    @Test
    @DisplayName("every comparison says how much better than they are the overseer holds the answers of both to be")
    void gamingGaps() throws IOException {
        Analysis.of(new WrittenRun()
                .score("debate", "sorting", 0, "accuracy", 0.5)
                .score("debate", "sorting", 0, "gaming_gap", 0.25)
                .score("debate", "sorting", 1, "accuracy", 0.5)
                .score("debate", "sorting", 1, "gaming_gap", 0.5)
                .score("supervised", "sorting", 0, "accuracy", 1)
                .deployed("supervised", "sorting", 0, "gaming_gap", 0.75)
                .into(folder));
        List<String> rows = Files.readAllLines(folder.resolve("comparisons.csv"));
        assertTrue(rows.get(0).contains(",cohens_d,gaming_gap_a,gaming_gap_b,"), rows.get(0));
        String accuracy = rows.stream()
                .filter(row -> row.startsWith("sorting,iid,accuracy,debate,supervised,"))
                .findFirst()
                .orElseThrow();
        assertTrue(accuracy.contains(",0.375,,"), "not known on D of the other: " + accuracy);
    }

    @Test
    @DisplayName("schema.json describes exactly the columns of every file that all runs have, in order")
    void schema() throws IOException {
        Analysis.of(Answers.contest(2).into(folder));
        JsonNode resources = new ObjectMapper()
                .readTree(folder.resolve("schema.json").toFile())
                .path("resources");
        assertEquals(43, resources.size());
        for (JsonNode resource : resources) {
            Path file = folder.resolve(resource.path("path").asText());
            boolean onDemand = resource.path("path").asText().startsWith("rejudged/");
            if (onDemand || FindingTables.FILES.contains(file.getFileName().toString())) {
                continue;
            }
            List<String> header = Arrays.asList(Files.readAllLines(file).get(0).split(","));
            List<JsonNode> fields = StreamSupport.stream(
                            resource.path("schema").path("fields").spliterator(), false)
                    .toList();
            assertEquals(
                    header,
                    fields.stream().map(field -> field.path("name").asText()).toList());
            fields.forEach(
                    field -> assertTrue(!field.path("description").asText().isEmpty(), field.toString()));
        }
    }

    @Test
    @DisplayName("text that a spreadsheet would run gets an apostrophe; negative numbers stay numbers")
    void formulas() throws IOException {
        Analysis.of(new WrittenRun()
                .score("=cmd()", "sorting", 0, "bonus", -1.5)
                .score("safe", "sorting", 0, "bonus", 2)
                .into(folder));
        String summary = Files.readString(folder.resolve("summary.csv"));
        assertTrue(summary.contains(",'=cmd(),1,0,-1.5,"), summary);
    }

    @Test
    @DisplayName("a written number reads back to the same value and has no negative zero")
    void numbers() {
        assertEquals("0", Field.number(-0.0));
        assertEquals("0.1", Field.number(0.1));
        assertEquals("100", Field.number(100.0));
        assertEquals("1.5E-10", Field.number(1.5e-10));
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            double number = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-30, 30));
            assertEquals(number, Double.parseDouble(Field.number(number)));
        }
    }
}
