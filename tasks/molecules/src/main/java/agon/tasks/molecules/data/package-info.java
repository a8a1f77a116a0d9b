/**
 * Where the molecules come from: a set that the project builds itself, and files of measured ones.
 *
 * <p>{@link agon.tasks.molecules.data.ConjugatedMolecules} grows conjugated molecules from a fixed seed and computes
 * their Hückel gaps; {@link agon.tasks.molecules.data.EsolFile} reads the measured solubilities of Delaney 2004. Both
 * give a {@link agon.tasks.molecules.data.MoleculeSet}, which {@link agon.tasks.molecules.data.Partition} divides into
 * training molecules, held-out molecules like them, and larger ones.
 */
@NullMarked
package agon.tasks.molecules.data;

import org.jspecify.annotations.NullMarked;
