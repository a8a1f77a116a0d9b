package agon.tasks.molecules.vetting;

import agon.tasks.molecules.data.Molecule;

/**
 * A measurement that a model is checked by.
 *
 * @param molecule what was measured
 * @param value the result
 */
public record Measured(Molecule molecule, double value) {}
