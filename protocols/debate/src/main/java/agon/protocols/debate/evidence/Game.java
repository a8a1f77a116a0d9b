package agon.protocols.debate.evidence;

import agon.api.protocol.JudgedDebate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A debate on evidence: the claimant stands by one answer, the rival by another, or by none until the end, and they reveal
 * pieces in turn.
 *
 * @param matter what it is about
 * @param claim place of the answer that the claimant stands by
 * @param rivals places of the answers that the rival may stand by in the end; a rival that has committed itself has one
 * @param speakers who reveals
 * @param claimantBegins whether the claimant reveals the first piece, where both do
 * @param length pieces that are revealed in all
 */
public record Game<Q, A, E>(
        Matter<Q, A, E> matter,
        int claim,
        List<Integer> rivals,
        Speakers speakers,
        boolean claimantBegins,
        int length) {

    /** Refuses a game that cannot be played, and says why. */
    public Game {
        rivals = List.copyOf(rivals);
        if (rivals.isEmpty() || rivals.contains(claim)) {
            throw new IllegalArgumentException("a rival stands by another answer than the claimant");
        }
        int answers = matter.answers().size();
        for (int side : Stream.concat(Stream.of(claim), rivals.stream()).toList()) {
            if (side < 0 || side >= answers) {
                throw new IllegalArgumentException("answer " + side + " is claimed, and there are " + answers);
            }
        }
        if (length < 0 || length > matter.pieces().size()) {
            throw new IllegalArgumentException(length + " pieces are to be revealed, and there are "
                    + matter.pieces().size());
        }
    }

    /** Whether it is the claimant who reveals a piece, after so many were revealed. */
    public boolean isClaimants(int revealed) {
        return switch (speakers) {
            case BOTH -> (revealed % 2 == 0) == claimantBegins;
            case CLAIMANT -> true;
            case RIVAL -> false;
        };
    }

    /**
     * How well the claimant stands, from 0 to 1, given what the judge believes of all answers: above one half it wins.
     *
     * @param believed by place of the answer
     */
    double share(double[] believed) {
        return JudgedDebate.share(believed, claim, rivals);
    }
}
