/**
 * Molecules as graphs, and the simple Hückel method that gives the generated data set its truth.
 *
 * <p>A SMILES string becomes a CDK graph in {@link agon.tasks.molecules.chemistry.SmilesReader}; {@link
 * agon.tasks.molecules.chemistry.PiSystemFinder} says which of its atoms take part in conjugation, of what kind they
 * are and how many electrons each gives; {@link agon.tasks.molecules.chemistry.HuckelMethod} diagonalises the
 * resulting matrix and reads off the gap between the highest occupied and the lowest unoccupied orbital.
 *
 * <p>{@link agon.tasks.molecules.chemistry.Screening} says which molecules have no place in a set, {@link
 * agon.tasks.molecules.chemistry.BondMending} closes valences that a file left open, {@link
 * agon.tasks.molecules.chemistry.Scaffolds} cuts out what they are sorted by, and {@link
 * agon.tasks.molecules.chemistry.BondPerception} makes a graph of a geometry.
 *
 * <p>Units: energies are in units of |beta|, the resonance integral of a carbon-carbon pi bond in benzene. In these
 * units an orbital energy is {@code alpha + x*beta}; because beta is negative, a larger {@code x} lies lower.
 */
@NullMarked
package agon.tasks.molecules.chemistry;

import org.jspecify.annotations.NullMarked;
