package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What random ends of debates tell of each piece: how much better the claimant stands, on average, where it was revealed, by
 * whomever and whenever ("all moves as first", Brügmann 1993). The ends are drawn once for a matter and serve all games about
 * it, whoever claims what, so that they cost little.
 */
final class Survey<Q, A, E> {

    private final Judgements<Q, A, E> judgements;
    private final int ends;
    private final RandomGenerator random;
    private final Map<Drawn<Q, A, E>, int[][]> drawn = new HashMap<>();
    private final Map<Stake<Q, A, E>, double[]> known = new HashMap<>();

    /**
     * A survey of so many ends a matter.
     *
     * @param ends none lets every piece be worth the same
     */
    Survey(Judgements<Q, A, E> judgements, int ends, RandomGenerator random) {
        this.judgements = judgements;
        this.ends = ends;
        this.random = random;
    }

    private record Drawn<Q, A, E>(Matter<Q, A, E> matter, int length) {}

    /** What decides of an end how well the claimant stands. */
    private record Stake<Q, A, E>(Matter<Q, A, E> matter, int claim, List<Integer> rivals, int length) {

        private static <Q, A, E> Stake<Q, A, E> of(Game<Q, A, E> game) {
            return new Stake<>(game.matter(), game.claim(), game.rivals(), game.length());
        }
    }

    /** For each turn, by piece, how much the claimant gains where it is revealed. */
    List<double[]> merits(List<Turn<Q, A, E>> turns) {
        Map<Stake<Q, A, E>, Game<Q, A, E>> unknown = new LinkedHashMap<>();
        for (Turn<Q, A, E> turn : turns) {
            Stake<Q, A, E> stake = Stake.of(turn.game());
            if (!known.containsKey(stake)) {
                unknown.putIfAbsent(stake, turn.game());
            }
        }
        find(unknown);
        return turns.stream().map(turn -> known.get(Stake.of(turn.game()))).toList();
    }

    private void find(Map<Stake<Q, A, E>, Game<Q, A, E>> unknown) {
        List<Turn<Q, A, E>> all = new ArrayList<>();
        for (Game<Q, A, E> game : unknown.values()) {
            Drawn<Q, A, E> wanted = new Drawn<>(game.matter(), game.length());
            for (int[] end : drawn.computeIfAbsent(wanted, this::draw)) {
                all.add(new Turn<>(game, end));
            }
        }
        double[] shares = judgements.shares(all);
        int from = 0;
        for (Stake<Q, A, E> stake : unknown.keySet()) {
            int[][] about = drawn.get(new Drawn<>(stake.matter(), stake.length()));
            known.put(
                    stake,
                    merits(
                            about,
                            Arrays.copyOfRange(shares, from, from + about.length),
                            stake.matter().pieces().size()));
            from += about.length;
        }
    }

    private int[][] draw(Drawn<Q, A, E> wanted) {
        int[] pieces = new int[wanted.matter().pieces().size()];
        Arrays.setAll(pieces, piece -> piece);
        int[][] sets = new int[ends][];
        for (int end = 0; end < ends; end++) {
            for (int i = 0; i < wanted.length(); i++) {
                int j = random.nextInt(i, pieces.length);
                int piece = pieces[j];
                pieces[j] = pieces[i];
                pieces[i] = piece;
            }
            sets[end] = Arrays.copyOf(pieces, wanted.length());
        }
        return sets;
    }

    private static double[] merits(int[][] ends, double[] shares, int pieces) {
        double mean = 0;
        double[] sums = new double[pieces];
        int[] counts = new int[pieces];
        for (int end = 0; end < ends.length; end++) {
            double value = SearchTree.value(shares[end]);
            mean += value / ends.length;
            for (int piece : ends[end]) {
                sums[piece] += value;
                counts[piece]++;
            }
        }
        double[] merits = new double[pieces];
        for (int piece = 0; piece < pieces; piece++) {
            merits[piece] = counts[piece] == 0 ? 0 : sums[piece] / counts[piece] - mean;
        }
        return merits;
    }
}
