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

    private Fingerprint(long[] words) {
        this(BitSet.valueOf(words));
    }

    /** One that was written down before. */
    public static Fingerprint ofWords(long[] words) {
        return new Fingerprint(words);
    }

    /** A fresh copy of the bits, 64 a word, the lowest first; zeros at the end are left out. */
    public long[] toWords() {
        return words.clone();
    }

    /** Whether a bit is set. */
    public boolean has(int bit) {
        return bit / Long.SIZE < words.length && (words[bit / Long.SIZE] >>> bit & 1L) != 0;
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
