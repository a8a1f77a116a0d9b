package agon.engine.cell;

/** What a judge decided between a claim and what stands against it, as {@code transcripts.jsonl} holds it. */
public sealed interface StoredCase permits StoredDebate, StoredDispute {

    /** Label of the split that its question is from. */
    String split();

    /** The question in words, which identify it. */
    String question();

    /** How many studies the overseer had made that judged it. */
    int studies();

    /** How well the claimant stood in the end, 0 to 1. */
    double share();

    /** Whether one side has the truth and the other has not. */
    boolean isDecidable();

    /** Whether the claimant has the truth. */
    boolean truthClaims();
}
