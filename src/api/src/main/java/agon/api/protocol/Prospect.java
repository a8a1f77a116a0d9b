package agon.api.protocol;

import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.oversight.Facet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is known of a training before it begins: enough for a protocol to see that it could come to nothing, and nothing that
 * would have to be counted.
 */
public interface Prospect {

    /** How learners see questions and answers. */
    Codec<?, ?> codec();

    /** The hardest level of the training questions, at least 1. */
    int levels();

    /** Whether the overseer offers a facet. */
    boolean offers(Class<? extends Facet> facet);

    /** How large the overseer's decompositions may get; empty if it does not reason. */
    Optional<DecompositionShape> shape();

    /**
     * How many pieces of evidence the overseer has learned to judge a debate by; empty if it takes any number, or judges none.
     */
    OptionalInt debateLength();

    /** The most that may be charged to a ledger channel; empty if that is not capped. */
    OptionalLong cap(String channel);
}
