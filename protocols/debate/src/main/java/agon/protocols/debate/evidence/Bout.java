package agon.protocols.debate.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * What a debater weighs when choosing evidence: its claim, the claim it opposes, a piece that it might reveal, and what has been
 * revealed before.
 *
 * @param claim the debater's claim
 * @param opposed the opponent's claim
 * @param evidence the piece
 * @param own what the debater has revealed, in that order
 * @param others what its opponent has revealed
 */
public record Bout<A, E>(A claim, A opposed, E evidence, List<E> own, List<E> others) {

    /** Copies the lists. */
    public Bout {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /**
     * What one side would weigh about a piece at some moment of a game.
     *
     * @param turn the moment, whoever's turn it is
     * @param claimant whether it is the claimant who weighs
     * @param rival place of the rival's claim
     * @param piece place of the piece
     */
    public static <Q, A, E> Bout<A, E> at(Turn<Q, A, E> turn, boolean claimant, int rival, int piece) {
        Game<Q, A, E> game = turn.game();
        List<E> pieces = game.matter().pieces();
        List<E> claimants = new ArrayList<>();
        List<E> rivals = new ArrayList<>();
        int[] revealed = turn.revealed();
        for (int i = 0; i < revealed.length; i++) {
            (game.isClaimants(i) ? claimants : rivals).add(pieces.get(revealed[i]));
        }
        A claimed = game.matter().answers().get(game.claim());
        A opposed = game.matter().answers().get(rival);
        return claimant
                ? new Bout<>(claimed, opposed, pieces.get(piece), claimants, rivals)
                : new Bout<>(opposed, claimed, pieces.get(piece), rivals, claimants);
    }
}
