package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Answers;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Study;
import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.Run;
import agon.analysis.results.RunFolder;
import agon.analysis.statistics.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A contrast")
class ContrastTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("of two protocols on one table is their comparison, but for the chance of resampling")
    void agreesWithComparisons() {
        Run run = new RunFolder(Answers.contest(3).into(folder)).read();
        ComparisonSettings settings = ComparisonSettings.standard();
        Findings findings = new Study(settings).of(run);
        Evidence evidence = new Evidence(run, findings, settings);
        Estimate estimate = evidence.contrast()
                .of(
                        "difference",
                        "fraction",
                        List.of(term(evidence, "amplification", 1), term(evidence, "debate", -1)));
        Figures figures = findings.comparisons().stream()
                .filter(pair -> pair.a().equals("amplification") && pair.b().equals("debate"))
                .findFirst()
                .orElseThrow()
                .figures()
                .orElseThrow();
        Interval interval = figures.interval().orElseThrow();
        double width = interval.high() - interval.low();
        assertEquals(figures.difference(), estimate.value().orElseThrow(), 1e-12);
        assertEquals(interval.low(), estimate.interval().orElseThrow().low(), 0.05 * width);
        assertEquals(interval.high(), estimate.interval().orElseThrow().high(), 0.05 * width);
    }

    @Test
    @DisplayName("with a slope's weights finds the slope of a straight line, whatever its level")
    void slope() {
        Random random = new Random(2);
        for (int trial = 0; trial < 100; trial++) {
            double[] points = random.doubles(2 + random.nextInt(5), -3, 9).toArray();
            double[] weights = Contrast.slope(points);
            double rise = random.nextGaussian();
            double level = random.nextGaussian();
            double found = IntStream.range(0, points.length)
                    .mapToDouble(i -> weights[i] * (level + rise * points[i]))
                    .sum();
            assertEquals(rise, found, 1e-9);
        }
    }

    @Test
    @DisplayName("of scores that no question is known of needs two seeds for an interval")
    void oneSeed() {
        Run run = new RunFolder(FindingRuns.searches().into(folder)).read();
        Evidence evidence =
                new Evidence(run, new Study(ComparisonSettings.standard()).of(run), ComparisonSettings.standard());
        Series all = evidence.series(evidence.setups().get(0), Evidence.TRAINING, "search_regret");
        Series one = new Series(all.scores().headMap(1L), all.pools(), all.planned());
        Estimate estimate = evidence.contrast().of("one", "", List.of(new Term(one, 1)));
        assertTrue(estimate.interval().isEmpty());
        assertEquals(1, estimate.seeds());
        assertEquals(2, estimate.leftOut());
    }

    private static Term term(Evidence evidence, String protocol, double weight) {
        Setup setup = evidence.setups(protocol).get(0);
        return new Term(evidence.series(setup, Evidence.IID, Evidence.ACCURACY), weight);
    }
}
