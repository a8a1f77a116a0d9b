package agon.tasks.algorithms.graph;

/** Hashes numbers, with the SplitMix64 mixer after each, without the detour by text: contexts are drawn in masses. */
public final class Digest {

    private static final long INCREMENT = 0x9e3779b97f4a7c15L;

    private Digest() {}

    /** The hash of some numbers, their order and their count, that follow what another hash is of. */
    public static long extend(long digest, int... values) {
        long hash = mix(digest + values.length + INCREMENT);
        for (int value : values) {
            hash = mix((hash ^ value) + INCREMENT);
        }
        return hash;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
