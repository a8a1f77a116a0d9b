/**
 * What everyone may see of a molecule: a short vector of named numbers and a fingerprint for similarity.
 *
 * <p>The numbers are counts and indices of the graph, chosen to be cheap (thousands of molecules a second) and to hold
 * nothing of the truth: no orbital energy of the Hückel method is among them, though the counts of conjugated atoms
 * from which a learner may guess it are.
 */
@NullMarked
package agon.tasks.molecules.description;

import org.jspecify.annotations.NullMarked;
