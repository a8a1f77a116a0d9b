package agon.protocols.debate.evidence;

/** Who reveals evidence. */
public enum Speakers {
    /** Both sides, in turn. */
    BOTH,
    /** The claimant alone. */
    CLAIMANT,
    /** The rival alone. */
    RIVAL
}
