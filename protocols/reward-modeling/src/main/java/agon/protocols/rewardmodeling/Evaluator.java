package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Offer;
import java.util.List;
import java.util.OptionalInt;

/** Says which of several answers the overseer prefers. */
interface Evaluator<Q, A> {

    /** For each offer the answer that is preferred; empty where the overseer cannot tell. */
    List<OptionalInt> best(List<Offer<Q, A>> offers);
}
