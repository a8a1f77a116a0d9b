package agon.protocols.debate.evidence;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * Reveals what an advocate has learned to expect most of: it knows what evidence has helped claims before, and not what the
 * judge would say.
 *
 * @param advocate expects of a piece how far it helps a claim against another, after what was revealed, 0 to 1
 * @param exploration share of pieces that are revealed at random, so that the advocate learns about them
 * @param random what it draws from
 */
public record LearnedPlayer<Q, A, E>(Agent<Bout<A, E>, Double> advocate, double exploration, RandomGenerator random)
        implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        int[] chosen = new int[turns.size()];
        List<Integer> considered = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            int[] legal = turns.get(i).legal();
            chosen[i] = legal[random.nextInt(legal.length)];
            if (random.nextDouble() >= exploration) {
                considered.add(i);
            }
        }
        // Of a turn that explores, the advocate is not asked: what it would say changes nothing.
        List<List<Bout<A, E>>> bouts =
                considered.stream().map(i -> bouts(turns.get(i))).toList();
        Map<Bout<A, E>, Double> expected =
                expected(bouts.stream().flatMap(List::stream).toList());
        for (int i = 0; i < bouts.size(); i++) {
            chosen[considered.get(i)] = best(turns.get(considered.get(i)), bouts.get(i), expected);
        }
        return chosen;
    }

    /** The first of the legal pieces that nothing goes before. */
    private int best(Turn<Q, A, E> turn, List<Bout<A, E>> bouts, Map<Bout<A, E>, Double> expected) {
        int[] legal = turn.legal();
        int rivals = turn.game().rivals().size();
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int move = 0; move < legal.length; move++) {
            double merit = merit(bouts.subList(move * rivals, (move + 1) * rivals), expected, turn.isClaimants());
            if (merit > highest) {
                best = move;
                highest = merit;
            }
        }
        return legal[best];
    }

    /** Against a claimant the rival may stand by whatever serves it best; the claimant has to stand against that one. */
    private double merit(List<Bout<A, E>> against, Map<Bout<A, E>, Double> expected, boolean claimants) {
        DoubleStream merits = against.stream().mapToDouble(expected::get);
        return (claimants ? merits.min() : merits.max()).orElseThrow();
    }

    /** Each different bout once. */
    private Map<Bout<A, E>, Double> expected(List<Bout<A, E>> bouts) {
        if (bouts.isEmpty()) {
            return Map.of();
        }
        List<Bout<A, E>> different = bouts.stream().distinct().toList();
        List<Prediction<Double>> predictions = advocate.answer(different);
        Map<Bout<A, E>, Double> expected = new HashMap<>();
        for (int i = 0; i < different.size(); i++) {
            expected.put(different.get(i), predictions.get(i).answer());
        }
        return expected;
    }

    /** What whoever has the turn may say: for each piece, one bout against each claim that the rival may stand by. */
    private List<Bout<A, E>> bouts(Turn<Q, A, E> turn) {
        List<Bout<A, E>> bouts = new ArrayList<>();
        for (int piece : turn.legal()) {
            for (int rival : turn.game().rivals()) {
                bouts.add(Bout.at(turn, turn.isClaimants(), rival, piece));
            }
        }
        return bouts;
    }
}
