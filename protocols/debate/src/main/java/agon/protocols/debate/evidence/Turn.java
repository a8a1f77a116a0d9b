package agon.protocols.debate.evidence;

import java.util.Arrays;

/**
 * A game at some moment.
 *
 * @param game the game
 * @param revealed places of the pieces that were revealed so far, in that order
 */
public record Turn<Q, A, E>(Game<Q, A, E> game, int[] revealed) {

    /** Copies the array. */
    public Turn {
        revealed = revealed.clone();
    }

    /** The beginning of a game. */
    public static <Q, A, E> Turn<Q, A, E> first(Game<Q, A, E> game) {
        return new Turn<>(game, new int[0]);
    }

    @Override
    public int[] revealed() {
        return revealed.clone();
    }

    /** Whether all has been revealed that is to be. */
    public boolean isOver() {
        return revealed.length == game.length();
    }

    /** Whether it is the claimant who reveals the next piece. */
    public boolean isClaimants() {
        return switch (game.speakers()) {
            case BOTH -> (revealed.length % 2 == 0) == game.claimantBegins();
            case CLAIMANT -> true;
            case RIVAL -> false;
        };
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
