/** What is asked: the value of a molecule, or what one of the overseer's sources says of it, or of a model. */
@NullMarked
package agon.tasks.molecules.question;

import org.jspecify.annotations.NullMarked;
