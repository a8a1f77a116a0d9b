package agon.api.seed;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Derives generators and decisions from a seed and a text.
 *
 * <p>The derivation is a pure function (FNV-1a over the text, finished by the SplitMix64 mixer), so a flaw of an
 * overseer can be tied to what it was asked, not to when it was asked: a {@code Reasoner} stays pure and a killed run
 * repeats itself.
 */
public final class Seeds {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Seeds() {}

    /** A generator of its own for one purpose, such as {@code "debate.opening"}. */
    public static RandomGenerator generator(long seed, String purpose) {
        return new SplittableRandom(mix(seed, purpose));
    }

    /** A number in [0, 1) that depends on nothing but the seed and the text. */
    public static double uniform(long seed, String text) {
        return (mix(seed, text) >>> 11) * 0x1.0p-53;
    }

    /** A seed derived from another and a text. */
    public static long mix(long seed, String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return finish(hash + finish(seed + 0x9e3779b97f4a7c15L));
    }

    private static long finish(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
