package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The search before the last piece but one, where the other side has the last word: a move is worth what the best reply to it
 * leaves. It goes on with the move that promises most, which is what the best reply seen so far leaves, and nothing is to be
 * gained by going on once all replies to that move were seen. An untried move promises a half: so one that wins is looked into
 * to the end, and one that is answered, if only by a tie, makes room for the next. What answered one move is tried first against the others.
 */
final class Exchange<Q, A, E> implements Search<Q, A, E> {

    private static final double UNTRIED = 0.5;

    private final Turn<Q, A, E> turn;
    private final int[] moves;
    private final int[] replies;
    private final List<Tried> tried = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();

    /** A move that was looked into, and what the best reply seen so far leaves to who makes it, from 0 to 1. */
    private static final class Tried {

        private final int piece;
        private final boolean[] seen;
        private int unseen;
        private double promise = 1;

        private Tried(int piece, int pieces, int replies) {
            this.piece = piece;
            seen = new boolean[pieces];
            unseen = replies;
        }
    }

    /**
     * A search that has seen nothing yet.
     *
     * @param turn one that is due
     * @param inclination says which moves, and which replies, to try first
     */
    Exchange(Turn<Q, A, E> turn, Inclination inclination) {
        this.turn = turn;
        moves = inclination.ranked(turn.legal(), turn.isClaimants());
        replies = inclination.ranked(turn.legal(), !turn.isClaimants());
    }

    /** Whether two pieces are left, one for either side. */
    static boolean isDue(Turn<?, ?, ?> turn) {
        int revealed = turn.revealed().length;
        Game<?, ?, ?> game = turn.game();
        return game.length() - revealed == 2 && game.isClaimants(revealed) != game.isClaimants(revealed + 1);
    }

    @Override
    public boolean isSettled() {
        return !tried.isEmpty() && best().unseen == 0 && (best().promise > UNTRIED || tried.size() == moves.length);
    }

    @Override
    public List<Turn<Q, A, E>> wanted(int most) {
        boolean fresh = tried.isEmpty() || best().promise <= UNTRIED && tried.size() < moves.length;
        if (fresh) {
            tried.add(
                    new Tried(moves[tried.size()], turn.game().matter().pieces().size(), replies.length - 1));
        }
        Tried move = best();
        Turn<Q, A, E> moved = turn.reveal(move.piece);
        asked.clear();
        for (int at = 0; at < replies.length && asked.size() < most; at++) {
            int reply = replies[at];
            if (reply != move.piece && !move.seen[reply]) {
                asked.add(reply);
            }
        }
        return asked.stream().map(moved::reveal).toList();
    }

    @Override
    public void learn(double[] shares) {
        Tried move = best();
        for (int i = 0; i < shares.length; i++) {
            int reply = asked.get(i);
            double left = turn.isClaimants() ? shares[i] : 1 - shares[i];
            move.seen[reply] = true;
            move.unseen--;
            if (left < move.promise) {
                move.promise = left;
                if (left <= UNTRIED) {
                    tryFirst(reply);
                }
            }
        }
    }

    @Override
    public int favourite() {
        return tried.isEmpty() ? moves[0] : best().piece;
    }

    /** Of equals the first; one that was not looked into yet promises more than those that it makes room for. */
    private Tried best() {
        Tried best = tried.get(0);
        for (Tried move : tried) {
            best = move.promise > best.promise ? move : best;
        }
        return best;
    }

    private void tryFirst(int reply) {
        int at = 0;
        while (replies[at] != reply) {
            at++;
        }
        System.arraycopy(replies, 0, replies, 1, at);
        replies[0] = reply;
    }
}
