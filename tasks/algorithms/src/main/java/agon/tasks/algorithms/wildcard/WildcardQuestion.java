package agon.tasks.algorithms.wildcard;

import static agon.tasks.algorithms.wildcard.SparseFunction.POINTS;

/**
 * What is the sum of f over all points that match the pattern?
 *
 * @param function f
 * @param wildcards the places of the wildcards, place p as the bit of weight 2^p
 * @param bits the symbols at the other places, 0 at the wildcards
 */
record WildcardQuestion(SparseFunction function, int wildcards, int bits) {

    WildcardQuestion {
        if (wildcards < 0 || wildcards >= POINTS || bits < 0 || bits >= POINTS || (wildcards & bits) != 0) {
            throw new IllegalArgumentException("no pattern: wildcards " + wildcards + ", bits " + bits);
        }
    }

    /** The level of the question: how many wildcards it has. */
    int level() {
        return Integer.bitCount(wildcards);
    }

    /** Whether H looks it up: a single point matches. */
    boolean isPrimitive() {
        return wildcards == 0;
    }

    /** The symbol at a place. */
    Symbol symbol(int place) {
        if ((wildcards >> place & 1) == 1) {
            return Symbol.WILDCARD;
        }
        return (bits >> place & 1) == 0 ? Symbol.ZERO : Symbol.ONE;
    }

    /** The same question with the first wildcard replaced by a bit. */
    WildcardQuestion replaceFirst(int bit) {
        int first = Integer.lowestOneBit(wildcards);
        return ask(wildcards - first, bits + bit * first);
    }

    /** The same function, another pattern. */
    WildcardQuestion ask(int otherWildcards, int otherBits) {
        return new WildcardQuestion(function, otherWildcards, otherBits);
    }

    /** The right answer. */
    int truth() {
        return function.sum(wildcards, bits);
    }
}
