package agon.protocols.debate.evidence;

import agon.api.settings.InvalidSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plays as well as can be played, by looking at every set of pieces that may be revealed in the end; of equal moves the first.
 * That is for short games about little evidence.
 *
 * @param judgements what the judge would say
 * @param most sets of pieces that may be looked at for one turn
 */
public record ExactPlayer<Q, A, E>(Judgements<Q, A, E> judgements, long most) implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        return turns.stream().mapToInt(this::choose).toArray();
    }

    private int choose(Turn<Q, A, E> turn) {
        int[] legal = turn.legal();
        int left = turn.game().length() - turn.revealed().length;
        demandFit(legal.length, left, most);
        Map<List<Integer>, Double> ends = ends(turn, left);
        Map<List<Integer>, Double> values = new HashMap<>();
        int best = legal[0];
        double sign = turn.isClaimants() ? 1 : -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int piece : legal) {
            double value = sign * value(turn.reveal(piece), ends, values);
            if (value > highest) {
                highest = value;
                best = piece;
            }
        }
        return best;
    }

    /**
     * Refuses to look at more sets than may be looked at.
     *
     * @param pieces that may be revealed
     * @param length of them that will be
     * @param most sets that may be looked at
     * @throws InvalidSetting if there are more
     */
    public static void demandFit(int pieces, int length, long most) {
        double sets = sets(pieces, length);
        if (sets > most) {
            int fitting = length;
            while (sets(pieces, fitting) > most) {
                fitting--;
            }
            throw new InvalidSetting(
                    "player.mostSets",
                    String.format(
                            Locale.ROOT,
                            "an exact player would look at %.0f sets of %d of %d pieces, and may look at %d, which is enough"
                                    + " for sets of %d: let fewer be revealed, let it look at more, or let it search",
                            sets,
                            length,
                            pieces,
                            most,
                            fitting));
        }
    }

    private static double sets(int pieces, int chosen) {
        double sets = 1;
        for (int i = 0; i < chosen; i++) {
            sets = sets * (pieces - i) / (i + 1);
        }
        return sets;
    }

    /** How well the claimant stands at each end, asked for all at once. */
    private Map<List<Integer>, Double> ends(Turn<Q, A, E> turn, int left) {
        List<Turn<Q, A, E>> ends = new ArrayList<>();
        extend(turn, turn.legal(), 0, left, ends);
        double[] shares = judgements.shares(ends);
        Map<List<Integer>, Double> known = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            known.put(set(ends.get(i)), shares[i]);
        }
        return known;
    }

    private void extend(Turn<Q, A, E> turn, int[] legal, int from, int left, List<Turn<Q, A, E>> ends) {
        if (left == 0) {
            ends.add(turn);
            return;
        }
        for (int i = from; i <= legal.length - left; i++) {
            extend(turn.reveal(legal[i]), legal, i + 1, left - 1, ends);
        }
    }

    private double value(Turn<Q, A, E> turn, Map<List<Integer>, Double> ends, Map<List<Integer>, Double> values) {
        List<Integer> set = set(turn);
        if (turn.isOver()) {
            return ends.get(set);
        }
        Double known = values.get(set);
        if (known != null) {
            return known;
        }
        double sign = turn.isClaimants() ? 1 : -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int piece : turn.legal()) {
            highest = Math.max(highest, sign * value(turn.reveal(piece), ends, values));
        }
        values.put(set, sign * highest);
        return sign * highest;
    }

    private static List<Integer> set(Turn<?, ?, ?> turn) {
        return Arrays.stream(turn.revealed()).sorted().boxed().toList();
    }
}
