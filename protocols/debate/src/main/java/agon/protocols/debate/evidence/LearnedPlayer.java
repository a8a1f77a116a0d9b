package agon.protocols.debate.evidence;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Reveals what an advocate has learned to expect most of: it knows what evidence has helped claims before, and not what the
 * judge would say.
 *
 * @param advocate expects of a piece how far it helps a claim against another, 0 to 1
 * @param exploration share of pieces that are revealed at random, so that the advocate learns about them
 * @param random what it draws from
 */
public record LearnedPlayer<Q, A, E>(Agent<Bout<A, E>, Double> advocate, double exploration, RandomGenerator random)
        implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        List<Bout<A, E>> bouts = new ArrayList<>();
        turns.forEach(turn -> bouts.addAll(bouts(turn)));
        Map<Bout<A, E>, Double> merits = merits(bouts);
        int[] chosen = new int[turns.size()];
        for (int i = 0; i < chosen.length; i++) {
            int[] legal = turns.get(i).legal();
            List<Bout<A, E>> open = bouts(turns.get(i));
            int best = random.nextInt(legal.length);
            if (random.nextDouble() >= exploration) {
                best = 0;
                for (int move = 1; move < legal.length; move++) {
                    best = merits.get(open.get(move)) > merits.get(open.get(best)) ? move : best;
                }
            }
            chosen[i] = legal[best];
        }
        return chosen;
    }

    /** Each different bout once. */
    private Map<Bout<A, E>, Double> merits(List<Bout<A, E>> bouts) {
        List<Bout<A, E>> different = bouts.stream().distinct().toList();
        List<Prediction<Double>> expected = advocate.answer(different);
        Map<Bout<A, E>, Double> merits = new HashMap<>();
        for (int i = 0; i < different.size(); i++) {
            merits.put(different.get(i), expected.get(i).answer());
        }
        return merits;
    }

    /** What whoever has the turn may say. */
    private List<Bout<A, E>> bouts(Turn<Q, A, E> turn) {
        Game<Q, A, E> game = turn.game();
        List<A> answers = game.matter().answers();
        A claim = answers.get(game.claim());
        A rival = answers.get(game.rivals().get(0));
        List<Bout<A, E>> bouts = new ArrayList<>();
        for (int piece : turn.legal()) {
            E evidence = game.matter().pieces().get(piece);
            bouts.add(turn.isClaimants() ? new Bout<>(claim, rival, evidence) : new Bout<>(rival, claim, evidence));
        }
        return bouts;
    }
}
