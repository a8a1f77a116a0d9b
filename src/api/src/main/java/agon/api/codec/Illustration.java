package agon.api.codec;

import agon.api.protocol.JudgedDebate;
import java.util.List;

/**
 * Draws questions for people, with what was revealed about them. No learner and no protocol is given it.
 *
 * @param <Q> the question
 */
public interface Illustration<Q> {

    /** Characters of the largest picture that is kept. */
    int MOST = 20_000;

    /**
     * A picture.
     *
     * @param pieces what was revealed in a debate about it, in that order; may be empty
     * @return SVG that stands alone and refers to nothing outside itself, of at most {@link #MOST} characters; claimants' pieces are
     *     {@link #CLAIMANT} and rivals' {@link #RIVAL}, each with its number in that order, from 1
     */
    String draw(Q question, List<JudgedDebate.Piece> pieces);

    /** The colour of what claimants reveal; of the palette of Okabe and Ito, which the colour-blind can tell apart. */
    String CLAIMANT = "#E69F00";

    /** The colour of what rivals reveal. */
    String RIVAL = "#56B4E9";
}
