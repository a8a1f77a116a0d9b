package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Reveals the piece after which its side would stand best if nothing else were revealed; of equals the first.
 *
 * @param judgements what the judge would say
 */
public record GreedyPlayer<Q, A, E>(Judgements<Q, A, E> judgements) implements Player<Q, A, E> {

    @Override
    public int[] choose(List<Turn<Q, A, E>> turns) {
        List<Turn<Q, A, E>> next = new ArrayList<>();
        for (Turn<Q, A, E> turn : turns) {
            for (int piece : turn.legal()) {
                next.add(turn.reveal(piece));
            }
        }
        double[] shares = judgements.shares(next);
        int[] chosen = new int[turns.size()];
        int at = 0;
        for (int i = 0; i < chosen.length; i++) {
            int[] legal = turns.get(i).legal();
            double sign = turns.get(i).isClaimants() ? 1 : -1;
            int best = 0;
            for (int move = 1; move < legal.length; move++) {
                best = sign * shares[at + move] > sign * shares[at + best] ? move : best;
            }
            chosen[i] = legal[best];
            at += legal.length;
        }
        return chosen;
    }
}
