package agon.tasks.molecules.overseer;

import agon.tasks.molecules.data.Molecule;

/**
 * An informant, and how far it is trusted.
 *
 * @param informant who
 * @param variance of its error, above 0
 */
public record Trusted(Informant informant, double variance) {

    /** What it says of a molecule, as an estimate. */
    public Estimate estimate(Molecule molecule) {
        return new Estimate(informant.opinion(molecule), variance);
    }
}
