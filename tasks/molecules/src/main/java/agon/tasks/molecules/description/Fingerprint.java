package agon.tasks.molecules.description;

import java.util.Arrays;
import java.util.BitSet;

/** A set of structural features as bits, for similarity. Immutable. */
public final class Fingerprint {
    private final long[] words;
    private final int count;

    /** Copies the bits. */
    public Fingerprint(BitSet bits) {
        this.words = bits.toLongArray();
        this.count = bits.cardinality();
    }

    /** Tanimoto similarity: shared bits over all bits, from 0 to 1; two empty fingerprints are alike. */
    public double tanimoto(Fingerprint other) {
        int shared = 0;
        int length = Math.min(words.length, other.words.length);
        for (int i = 0; i < length; i++) {
            shared += Long.bitCount(words[i] & other.words[i]);
        }
        int union = count + other.count - shared;
        return union == 0 ? 1.0 : (double) shared / union;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return BitSet.valueOf(words).toString();
    }
}
