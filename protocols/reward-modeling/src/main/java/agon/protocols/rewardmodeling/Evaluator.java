package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Pair;
import java.util.List;

/** Says which of two answers the overseer prefers. */
interface Evaluator<Q, A> {

    /** For each pair, how likely the first answer is the better one; one half where the overseer cannot tell. */
    double[] prefer(List<Pair<Q, A>> pairs);
}
