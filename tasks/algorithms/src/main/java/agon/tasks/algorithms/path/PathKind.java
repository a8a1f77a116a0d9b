package agon.tasks.algorithms.path;

/** What is asked about two vertices a and b; the order is that of their tokens. */
enum PathKind {
    /** How many edges has the shortest way from a to b? */
    DISTANCE("distance"),
    /** Which vertex comes after a on a shortest way to b? */
    STEP("step"),
    /** Is there an edge from a to b? */
    EDGE("edge"),
    /** To which vertex does some edge lead from a? */
    NEIGHBOUR("neighbour");

    private final String label;

    PathKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether H looks it up. */
    boolean isPrimitive() {
        return this == EDGE || this == NEIGHBOUR;
    }
}
