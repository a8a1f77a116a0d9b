package agon.api.oversight;

/**
 * How debaters see and people read evidence.
 *
 * @param <E> a piece of evidence
 */
public interface EvidenceForm<E> {

    /** Number of features that {@link #write} fills. */
    int width();

    /** Writes the evidence as features at {@code into[offset] .. into[offset + width() - 1]}. */
    void write(E evidence, float[] into, int offset);

    /** The evidence in words. */
    String show(E evidence);
}
