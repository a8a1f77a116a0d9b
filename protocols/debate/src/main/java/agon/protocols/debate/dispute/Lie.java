package agon.protocols.debate.dispute;

/** Which of its sub-answers a liar falsifies. */
public enum Lie {
    /** The first one that can carry the lie. */
    EARLY,
    /** The last one that can carry the lie. */
    LATE,
    /** Any one that can carry the lie. */
    RANDOM,
    /** The one that its opponent doubts least beside the right ones, which the liar works out as its opponent does. */
    UNDOUBTED
}
