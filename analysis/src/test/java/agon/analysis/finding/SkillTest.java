package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.QuestionSums.Resampled;
import agon.analysis.results.Contest;
import agon.analysis.statistics.BradleyTerry;
import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The skill of debaters")
class SkillTest {

    private static final double[] STRENGTHS = {-0.6, 0, 0.6};
    private static final double TRUTH = 0.8;
    private static final int TRIALS = 100;

    private static Contest contest(boolean won) {
        return new Contest("c", "debate", "digits", "", 0, "iid", "q", true, true, true, won ? 0.9 : 0.2);
    }

    /** Sums over questions, about each of which every contest ends the same as often as it is repeated. */
    private static QuestionSums simulated(int seeds, int questions, int repeated, Random random) {
        SortedMap<Long, double[][]> values = new TreeMap<>();
        for (long seed = 0; seed < seeds; seed++) {
            double[][] sums = new double[Skill.quantities(3)][questions];
            for (int question = 0; question < questions; question++) {
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        double chance = 1 / (1 + Math.exp(-(STRENGTHS[i] - STRENGTHS[j] + TRUTH)));
                        Contest contest = contest(random.nextDouble() < chance);
                        for (int time = 0; time < repeated; time++) {
                            Skill.add(contest, i, j, 3, sums, question);
                        }
                    }
                }
            }
            values.put(seed, sums);
        }
        return new QuestionSums("simulated", values, new TreeSet<>(values.keySet()));
    }

    private static Interval interval(QuestionSums sums, ToDoubleFunction<Skill> number, ComparisonSettings settings) {
        Resampled<Skill> skills = sums.resampled(totals -> Skill.of(totals, 3), settings);
        Estimate estimate = new Contrast(settings).of("a number", "", List.of(new Term(skills.series(number), 1)));
        return estimate.interval().orElseThrow();
    }

    private static int held(int seeds, int repeated, ToDoubleFunction<Skill> number, double truth) {
        Random random = new Random(17);
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            ComparisonSettings settings = new ComparisonSettings(0.95, 0.05, 0.8, 200, 150, trial);
            held += interval(simulated(seeds, 60, repeated, random), number, settings)
                            .contains(truth)
                    ? 1
                    : 0;
        }
        return held;
    }

    @Test
    @DisplayName("comes with intervals that hold the true difference and the worth of truth about as often as they say")
    void coverage() {
        ToDoubleFunction<Skill> apart = skill -> skill.elo(2) - skill.elo(0);
        int one = held(1, 4, apart, 1.2 * BradleyTerry.ELO);
        assertTrue(one > 0.89 * TRIALS && one < TRIALS, one + " of " + TRIALS + ", contests in fours that end alike");
        int truth = held(1, 4, Skill::truth, TRUTH * BradleyTerry.ELO);
        assertTrue(truth > 0.89 * TRIALS && truth < TRIALS, truth + " of " + TRIALS);
        int seeds = held(3, 1, apart, 1.2 * BradleyTerry.ELO);
        assertTrue(seeds > 0.92 * TRIALS, seeds + " of " + TRIALS + " over three seeds");
    }

    @Test
    @DisplayName("is as uncertain as there are questions, however many contests about each end alike")
    void clusters() {
        ComparisonSettings settings = new ComparisonSettings(0.95, 0.05, 0.8, 500, 500, 1);
        ToDoubleFunction<Skill> accuracy = skill -> skill.accuracy(1, 1);
        Interval once = interval(simulated(1, 60, 1, new Random(4)), accuracy, settings);
        Interval often = interval(simulated(1, 60, 9, new Random(4)), accuracy, settings);
        assertEquals(once.low(), often.low(), 1e-9);
        assertEquals(once.high(), often.high(), 1e-9);
    }

    @Test
    @DisplayName("gives the slope of the judge's accuracy over the strength of equals")
    void slope() {
        double[] sums = new double[Skill.quantities(3)];
        for (int i = 0; i < 3; i++) {
            sums[3 * i + i] = 5 + i;
            sums[9 + 3 * i + i] = 5 - i;
        }
        assertEquals(5, Skill.of(sums, 3).slope(new double[] {3, 5, 7}), 1e-12, "0.5, 0.6 and 0.7 over two units each");
        assertEquals(Double.NaN, Skill.of(sums, 3).slope(new double[] {3, 3, 3}));
    }

    @Test
    @DisplayName(
            "goes with the calibration of the judge: confidence beside accuracy by bin, and how far they are apart")
    void calibration() {
        double[][] sums = new double[Calibration.QUANTITIES][1];
        for (int i = 0; i < 10; i++) {
            Calibration.add(contest(i < 7), sums, 0, 0);
        }
        double[] totals = new double[sums.length];
        for (int quantity = 0; quantity < totals.length; quantity++) {
            totals[quantity] = sums[quantity][0];
        }
        Calibration calibration = Calibration.of(totals, 0);
        assertEquals(7, calibration.contests()[9], "won at 0.9");
        assertEquals(3, calibration.contests()[8], "lost at 0.2, which is a belief of 0.8 in the lie");
        assertEquals(1, calibration.accuracy(9));
        assertEquals(0, calibration.accuracy(8));
        assertEquals(0.8, calibration.confidence(8), 1e-12);
        assertEquals(0.7 * 0.1 + 0.3 * 0.8, calibration.error(), 1e-12);
    }

    @Test
    @DisplayName("counts a judge that does not know as half right: it is as sure as it is right")
    void ties() {
        double[][] sums = new double[Calibration.QUANTITIES][1];
        Calibration.add(new Contest("c", "debate", "digits", "", 0, "iid", "q", true, true, true, 0.5), sums, 0, 0);
        double[] totals = new double[sums.length];
        for (int quantity = 0; quantity < totals.length; quantity++) {
            totals[quantity] = sums[quantity][0];
        }
        assertEquals(0, Calibration.of(totals, 0).error());
    }
}
