/**
 * Where the molecules come from: a set that the project builds itself, and files.
 *
 * <p><b>Data flow.</b> {@link agon.tasks.molecules.data.ConjugatedMolecules} grows conjugated molecules from a fixed seed and
 * computes their Hückel gaps. A {@link agon.tasks.molecules.data.MoleculeFile}, which is a table or holds geometries, tells
 * its rows one by one; each is described and written down at once, or written down as left out by a rule of {@link
 * agon.tasks.molecules.chemistry.Exclusion}, so that however many there are no more than one is in memory; what was written
 * is kept by content and read back as {@link agon.tasks.molecules.data.MoleculeRows}. Either way there is a {@link
 * agon.tasks.molecules.data.MoleculeSet} in the end, which {@link agon.tasks.molecules.data.Partition} divides into training
 * molecules, held-out molecules like them, and others.
 *
 * <p><b>Assumptions.</b> Two rows hold the same molecule if their canonical SMILES without stereo marks are equal: no
 * descriptor tells stereo isomers apart, so they must not straddle training and test, even where their values differ.
 *
 * <p><b>Traps.</b> A row's place in the set is not its line in the file: rows before it may have been left out or merged.
 * Sizes are never torn apart, so that D* by size may be far from the share asked for where most molecules have one size; and
 * molecules without rings are all of one scaffold.
 */
@NullMarked
package agon.tasks.molecules.data;

import org.jspecify.annotations.NullMarked;
