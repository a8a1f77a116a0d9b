package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proxy beside the truth")
final class AppraisalTest {

    private static final Pressure NONE = new Pressure.None();

    /** Answers are worth more the larger they are, up to 9. */
    private static final Truth<Integer, Integer> GRADED = new Truth<>() {
        @Override
        public Integer answer(Integer question) {
            return 9;
        }

        @Override
        public double score(Integer question, Integer answer) {
            return answer / 9.0;
        }
    };

    private static Appraisal<Integer, Integer> appraisal() {
        return new Appraisal<>(new TrueScore<>(GRADED, LabelForm.integers(10, 0)));
    }

    private static List<Rated<Integer, Integer>> draws(int question, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Rated<Integer, Integer>> draws = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            int answer = random.nextInt(10);
            // Right about small answers, wrong about the largest.
            draws.add(new Rated<>(question, answer, answer < 8 ? answer : -answer));
        }
        return draws;
    }

    @Test
    @DisplayName("is shown at every n and every share for which there are draws, with the divergence of each")
    void strengths() {
        Appraisal<Integer, Integer> appraisal = appraisal();
        appraisal.compare(NONE, draws(0, 1_100, 1));
        List<Selection> best = method(appraisal, "best-of-n");
        assertEquals(
                List.of(1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1000.0),
                best.stream().map(Selection::strength).toList());
        assertEquals(0, best.get(0).divergence());
        assertEquals(Math.log(512) - 511 / 512.0, best.get(9).divergence(), 1e-12);
        List<Selection> shares = method(appraisal, "quantilizer");
        assertEquals(1 / 1024.0, shares.get(shares.size() - 1).strength());
        assertEquals(Math.log(1024), shares.get(shares.size() - 1).divergence(), 1e-12);
        assertEquals(best.size() + shares.size(), appraisal.selections().size());
        assertTrue(appraisal.selections().stream().allMatch(selection -> selection.draws() == 1_100));
    }

    @Test
    @DisplayName(
            "can be optimised until it turns: the true score rises, then stays below what a proxy without flaws gives")
    void turns() {
        Appraisal<Integer, Integer> appraisal = appraisal();
        appraisal.compare(NONE, draws(0, 2_000, 2));
        List<Selection> best = method(appraisal, "best-of-n");
        assertTrue(best.get(3).score() > best.get(0).score());
        assertEquals(7 / 9.0, best.get(best.size() - 1).score(), 1e-9);
    }

    @Test
    @DisplayName("costs a quantilizer within its bound, which q = 1 meets")
    void bound() {
        Appraisal<Integer, Integer> appraisal = appraisal();
        appraisal.compare(NONE, draws(0, 777, 3));
        appraisal.compare(NONE, draws(1, 777, 4));
        List<Selection> shares = method(appraisal, "quantilizer");
        double base = 1 - method(appraisal, "best-of-n").get(0).score();
        assertEquals(base, 1 - shares.get(0).score(), 1e-12);
        for (Selection share : shares) {
            assertTrue(1 - share.score() <= base / share.strength() + 1e-12, share.toString());
        }
    }

    @Test
    @DisplayName("counts every question alike, handed in at once or one by one")
    void questions() {
        List<Rated<Integer, Integer>> both = new ArrayList<>(draws(0, 64, 5));
        both.addAll(draws(1, 64, 6));
        Appraisal<Integer, Integer> atOnce = appraisal();
        atOnce.compare(NONE, both);
        Appraisal<Integer, Integer> oneByOne = appraisal();
        oneByOne.compare(NONE, draws(0, 64, 5));
        oneByOne.compare(NONE, draws(1, 64, 6));
        assertEquals(atOnce.selections(), oneByOne.selections());
    }

    @Test
    @DisplayName("is taken as it is where the protocol did the selecting")
    void applied() {
        Appraisal<Integer, Integer> appraisal = appraisal();
        appraisal.compare(new Pressure.Applied("ppo", 300, 2.5), List.of(new Rated<>(0, 9, 4), new Rated<>(1, 0, -1)));
        assertEquals(List.of(new Selection("ppo", 300, 2.5, 1.5, 0.5, 2)), appraisal.selections());
    }

    @Test
    @DisplayName("falls, for reals, by 1 a scale unit of error to no less than 0, whatever the truth says")
    void reals() {
        Truth<Integer, Double> truth = question -> 10.0;
        Appraisal<Integer, Double> appraisal = new Appraisal<>(new TrueScore<>(truth, RealForm.numbers(0, 4)));
        appraisal.compare(
                new Pressure.Applied("direct", 0, 0), List.of(new Rated<>(0, 11.0, 0), new Rated<>(0, 30.0, 0)));
        assertEquals(0.375, appraisal.selections().get(0).score());
    }

    @Test
    @DisplayName("needs as many draws for each question, and any at all")
    void refused() {
        Appraisal<Integer, Integer> appraisal = appraisal();
        appraisal.compare(NONE, draws(0, 8, 1));
        assertEquals(
                "draws of the base distribution must be as many for each question; there are 8 for one and 7 for another",
                assertThrows(IllegalArgumentException.class, () -> appraisal.compare(NONE, draws(1, 7, 1)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> appraisal.compare(NONE, List.of()));
    }

    private static List<Selection> method(Appraisal<Integer, Integer> appraisal, String method) {
        return appraisal.selections().stream()
                .filter(selection -> selection.method().equals(method))
                .toList();
    }
}
