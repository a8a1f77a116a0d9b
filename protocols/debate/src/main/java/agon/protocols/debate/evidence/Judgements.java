package agon.protocols.debate.evidence;

import agon.api.oversight.Arena;
import agon.api.oversight.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a judge believes once some evidence is revealed. That depends on the set of pieces alone, not on their order nor on who
 * claims what, so it is asked once for all games about a matter, and remembered until told to forget.
 */
public final class Judgements<Q, A, E> {

    private final Arena<Q, A, E> arena;
    private final Map<Matter<Q, A, E>, Map<Pieces, double[]>> known = new HashMap<>();

    /** Those of the judge of an arena. */
    public Judgements(Arena<Q, A, E> arena) {
        this.arena = arena;
    }

    /** Some pieces, whatever their order. */
    private static final class Pieces {

        private final int[] sorted;

        private Pieces(int[] pieces) {
            sorted = pieces.clone();
            Arrays.sort(sorted);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pieces pieces && Arrays.equals(pieces.sorted, sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }

    /**
     * How well the claimant stands at each moment, from 0 to 1, were it the end. Whoever forfeited a game has lost it, and the
     * judge is not asked.
     */
    public double[] shares(List<Turn<Q, A, E>> turns) {
        double[] played =
                played(turns.stream().filter(turn -> !turn.forfeited()).toList());
        double[] shares = new double[turns.size()];
        int next = 0;
        for (int i = 0; i < shares.length; i++) {
            Turn<Q, A, E> turn = turns.get(i);
            shares[i] = !turn.forfeited() ? played[next++] : turn.isClaimants() ? 0 : 1;
        }
        return shares;
    }

    private double[] played(List<Turn<Q, A, E>> turns) {
        List<Pieces> sets = new ArrayList<>(turns.size());
        Map<Matter<Q, A, E>, Map<Pieces, Trial<Q, A, E>>> unknown = new LinkedHashMap<>();
        for (Turn<Q, A, E> turn : turns) {
            Matter<Q, A, E> matter = turn.game().matter();
            Pieces pieces = new Pieces(turn.revealed());
            sets.add(pieces);
            if (!known.computeIfAbsent(matter, unseen -> new HashMap<>()).containsKey(pieces)) {
                unknown.computeIfAbsent(matter, unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(pieces, set -> trial(matter, set));
            }
        }
        ask(unknown);
        double[] shares = new double[turns.size()];
        for (int i = 0; i < shares.length; i++) {
            Game<Q, A, E> game = turns.get(i).game();
            shares[i] = game.share(known.get(game.matter()).get(sets.get(i)));
        }
        return shares;
    }

    /** Forgets what it remembers, which takes memory. */
    public void forget() {
        known.clear();
    }

    private Trial<Q, A, E> trial(Matter<Q, A, E> matter, Pieces set) {
        return new Trial<>(
                matter.question(),
                matter.answers(),
                Arrays.stream(set.sorted).mapToObj(matter.pieces()::get).toList());
    }

    private void ask(Map<Matter<Q, A, E>, Map<Pieces, Trial<Q, A, E>>> unknown) {
        List<Trial<Q, A, E>> trials = new ArrayList<>();
        unknown.values().forEach(sets -> trials.addAll(sets.values()));
        if (trials.isEmpty()) {
            return;
        }
        List<double[]> believed = arena.judge(trials);
        int next = 0;
        for (Map.Entry<Matter<Q, A, E>, Map<Pieces, Trial<Q, A, E>>> matter : unknown.entrySet()) {
            for (Pieces set : matter.getValue().keySet()) {
                known.get(matter.getKey()).put(set, believed.get(next++));
            }
        }
    }
}
