package agon.tasks.molecules.vetting;

/**
 * Where a model is most likely to be wrong.
 *
 * @param stratum in which it is farthest from all others
 * @param disagreement how far that is on average, in the unit of the values
 */
record Suspicion(String stratum, double disagreement) {

    /** What may be lost there if the others are right: measurements are shared out by it. */
    double stake() {
        return disagreement * disagreement;
    }
}
