package agon.protocols.debate;

/** Who speaks before the judge. */
enum Format {
    /** Both sides, in turn. */
    DEBATE,
    /** One side alone: that which it is assigned. */
    CONSULTANCY,
    /** One side alone: that which the agent itself finds likelier. */
    OPEN_CONSULTANCY,
    /** Each side alone, as if there were no other; the judge compares what it made of the two cases. */
    PROPAGANDA,
    /** Nobody. */
    BLIND
}
