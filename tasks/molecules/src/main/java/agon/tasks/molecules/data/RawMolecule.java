package agon.tasks.molecules.data;

import agon.tasks.molecules.description.CoulombMatrix;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A molecule as it stands in a file, before anyone has looked at its structure.
 *
 * @param line in the file, from 1: the last of its row, or that with the values of a geometry
 * @param name blank if the file has none
 * @param smiles perhaps not valid
 * @param value the truth, finite; empty where it is to be worked out
 * @param estimate a cheap estimate, finite
 * @param coulomb matrix of the geometry, where there is one
 */
record RawMolecule(
        long line,
        String name,
        String smiles,
        OptionalDouble value,
        OptionalDouble estimate,
        Optional<CoulombMatrix> coulomb) {}
