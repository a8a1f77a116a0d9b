package agon.tasks.algorithms.wildcard;

/** What stands at a place of a pattern. */
enum Symbol {
    /** Matches 0. */
    ZERO('0'),
    /** Matches 1. */
    ONE('1'),
    /** Matches both. */
    WILDCARD('*');

    private final char sign;

    Symbol(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
