package agon.api.oversight;

import agon.api.ledger.Channel;
import java.util.SortedMap;

/**
 * What an overseer goes by that has several sources: for those who want to see which of them it settles on as it learns. The
 * engine's evaluator asks after each study, of the overseer itself and at no charge; no protocol needs this facet.
 *
 * @param <Q> the question
 */
public interface Reliance<Q> extends Facet {

    /**
     * How much of what it would conclude comes from each source, as far as it can tell before it asks: shares above 0 that add up
     * to 1, by the name of the source; empty where it concludes nothing from sources. A pure function of the question and of what
     * the overseer has learned: it may ask the learners that it was given for its studies, and must not train them.
     */
    @Charged(Channel.REASON)
    SortedMap<String, Double> weights(Q question);
}
