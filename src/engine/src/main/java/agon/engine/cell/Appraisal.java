package agon.engine.cell;

import agon.api.search.Pressure;
import agon.api.search.Rated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets a proxy beside the truth over the answers of one training that it selected, or could have. Draws of the base
 * distribution that are handed in at several times count as those of further questions.
 */
final class Appraisal<Q, A> {

    private static final List<Integer> BEST_OF =
            List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000);

    private final TrueScore<Q, A> truth;
    private final List<Selection> applied = new ArrayList<>();
    private List<Sum> sums = List.of();
    private int draws;
    private int questions;

    Appraisal(TrueScore<Q, A> truth) {
        this.truth = truth;
    }

    /** What selecting in one way comes to, added up over questions. */
    private static final class Sum {

        private final String method;
        private final double strength;
        private final double divergence;
        private double proxy;
        private double score;

        private Sum(String method, double strength, double divergence) {
            this.method = method;
            this.strength = strength;
            this.divergence = divergence;
        }

        private void add(RankedDraws.Selected selected) {
            proxy += selected.proxy();
            score += selected.score();
        }
    }

    /**
     * Compares answers with the truth.
     *
     * @throws IllegalArgumentException if there are none, or draws that are not as many for each question
     */
    void compare(Pressure pressure, List<Rated<Q, A>> rated) {
        if (rated.isEmpty()) {
            throw new IllegalArgumentException("there are no rated answers to appraise");
        }
        if (pressure instanceof Pressure.Applied selection) {
            applied.add(applied(selection, rated));
            return;
        }
        Map<Q, List<Rated<Q, A>>> byQuestion = new LinkedHashMap<>();
        rated.forEach(one -> byQuestion
                .computeIfAbsent(one.question(), unseen -> new ArrayList<>())
                .add(one));
        byQuestion.values().forEach(of -> demandAsMany(of.size()));
        byQuestion.values().forEach(of -> add(ranked(of)));
    }

    /** One row for each way of selecting, best of n first, then quantilizers, then what the protocol did. */
    List<Selection> selections() {
        List<Selection> selections = new ArrayList<>();
        for (Sum sum : sums) {
            selections.add(new Selection(
                    sum.method, sum.strength, sum.divergence, sum.proxy / questions, sum.score / questions, draws));
        }
        selections.addAll(applied);
        return selections;
    }

    private Selection applied(Pressure.Applied selection, List<Rated<Q, A>> rated) {
        double proxy = 0;
        double score = 0;
        for (Rated<Q, A> one : rated) {
            proxy += one.proxy();
            score += truth.of(one.question(), one.answer());
        }
        int n = rated.size();
        return new Selection(selection.method(), selection.strength(), selection.divergence(), proxy / n, score / n, n);
    }

    private void demandAsMany(int count) {
        if (draws == 0) {
            draws = count;
            sums = ways(count);
        }
        if (count != draws) {
            throw new IllegalArgumentException(
                    "draws of the base distribution must be as many for each question; there are " + draws
                            + " for one and " + count + " for another");
        }
    }

    private static List<Sum> ways(int draws) {
        List<Sum> ways = new ArrayList<>();
        for (int n : BEST_OF) {
            if (n <= draws) {
                // Of continuous proxies; an upper bound where the proxy holds draws to be equal.
                ways.add(new Sum("best-of-n", n, StrictMath.log(n) - (n - 1.0) / n));
            }
        }
        for (double inverse = 1; inverse <= draws; inverse *= 2) {
            ways.add(new Sum("quantilizer", 1 / inverse, StrictMath.log(inverse)));
        }
        return ways;
    }

    private RankedDraws ranked(List<Rated<Q, A>> of) {
        // The same answer is drawn again and again where there are few; it is worth the same each time.
        Map<A, Double> known = new HashMap<>();
        double[] scores = of.stream()
                .mapToDouble(one -> known.computeIfAbsent(one.answer(), answer -> truth.of(one.question(), answer)))
                .toArray();
        return RankedDraws.of(of.stream().mapToDouble(Rated::proxy).toArray(), scores);
    }

    private void add(RankedDraws ranked) {
        questions++;
        IntStream.range(0, sums.size()).forEach(i -> {
            Sum way = sums.get(i);
            way.add(
                    way.method.equals("best-of-n")
                            ? ranked.bestOf((int) way.strength)
                            : ranked.top((int) Math.ceil(way.strength * draws)));
        });
    }
}
