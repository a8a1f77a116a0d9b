/**
 * Molecules as pictures for people. Where the atoms go CDK says; what is drawn is written here, since pictures by way of
 * {@code java.awt} depend on the fonts of a machine, and equal experiments shall give equal bytes.
 */
@NullMarked
package agon.tasks.molecules.drawing;

import org.jspecify.annotations.NullMarked;
