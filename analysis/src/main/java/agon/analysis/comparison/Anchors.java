package agon.analysis.comparison;

/** The protocols between which scores are normalised. */
public final class Anchors {

    /** Label of the protocol that gives the floor: the overseer's own unaided answers. */
    public static final String FLOOR = "direct-oversight";

    /** Label of the protocol that gives the ceiling: a learner trained on the truth. */
    public static final String CEILING = "supervised";

    private Anchors() {}

    /** Whether the label is that of the floor or the ceiling. */
    public static boolean contains(String protocol) {
        return protocol.equals(FLOOR) || protocol.equals(CEILING);
    }
}
