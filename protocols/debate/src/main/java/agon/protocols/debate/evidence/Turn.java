package agon.protocols.debate.evidence;

import java.util.Arrays;

/**
 * A game at some moment.
 *
 * @param game the game
 * @param revealed places of the pieces that were revealed so far, in that order
 * @param forfeited whether the side that has the turn made an illegal move, which loses it the game
 */
public record Turn<Q, A, E>(Game<Q, A, E> game, int[] revealed, boolean forfeited) {

    /** Copies the array. */
    public Turn {
        revealed = revealed.clone();
    }

    /** A moment of a game in which all moves were legal. */
    public Turn(Game<Q, A, E> game, int[] revealed) {
        this(game, revealed, false);
    }

    /** The beginning of a game. */
    public static <Q, A, E> Turn<Q, A, E> first(Game<Q, A, E> game) {
        return new Turn<>(game, new int[0]);
    }

    @Override
    public int[] revealed() {
        return revealed.clone();
    }

    /** Whether all has been revealed that is to be, or the game was forfeited. */
    public boolean isOver() {
        return forfeited || revealed.length == game.length();
    }

    /** Whether it is the claimant who reveals the next piece. */
    public boolean isClaimants() {
        return game.isClaimants(revealed.length);
    }

    /** The end of the game if the side that has the turn reveals a piece that it may not. */
    public Turn<Q, A, E> forfeit() {
        return new Turn<>(game, revealed, true);
    }

    /** Whether a piece exists and was not revealed before. */
    boolean isLegal(int piece) {
        if (piece < 0 || piece >= game.matter().pieces().size()) {
            return false;
        }
        for (int before : revealed) {
            if (before == piece) {
                return false;
            }
        }
        return true;
    }

    /**
     * The next moment.
     *
     * @throws IllegalArgumentException if the piece is none, or was revealed before
     */
    public Turn<Q, A, E> reveal(int piece) {
        if (piece < 0 || piece >= game.matter().pieces().size()) {
            throw new IllegalArgumentException("there is no piece " + piece + " among "
                    + game.matter().pieces().size());
        }
        for (int before : revealed) {
            if (before == piece) {
                throw new IllegalArgumentException("piece " + piece + " was revealed before");
            }
        }
        int[] next = Arrays.copyOf(revealed, revealed.length + 1);
        next[revealed.length] = piece;
        return new Turn<>(game, next);
    }

    /** Which pieces may be revealed, in their order. */
    int[] legal() {
        boolean[] taken = new boolean[game.matter().pieces().size()];
        for (int piece : revealed) {
            taken[piece] = true;
        }
        int[] legal = new int[taken.length - revealed.length];
        int next = 0;
        for (int piece = 0; piece < taken.length; piece++) {
            if (!taken[piece]) {
                legal[next++] = piece;
            }
        }
        return legal;
    }
}
