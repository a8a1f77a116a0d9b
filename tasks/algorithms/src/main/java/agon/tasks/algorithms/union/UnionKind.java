package agon.tasks.algorithms.union;

/** What is asked about a vertex x; the order is that of their tokens. */
enum UnionKind {
    /** What is the label of the tree of x? */
    VALUE("value"),
    /** How many edges is x from the labelled vertex of its tree? */
    DEPTH("depth"),
    /** Which neighbour of x is on the way to the labelled vertex? */
    PARENT("parent"),
    /** What is the label of x itself? */
    LABEL("label"),
    /** To which vertex is x joined? */
    NEIGHBOUR("neighbour"),
    /** Is x joined to y? */
    EDGE("edge");

    private final String label;

    UnionKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether H looks it up. */
    boolean isPrimitive() {
        return this == LABEL || this == NEIGHBOUR || this == EDGE;
    }
}
