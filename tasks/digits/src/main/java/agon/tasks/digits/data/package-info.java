/** Pictures of one of ten classes: drawn by the project, or read from the files of MNIST and of sets in its format. */
@NullMarked
package agon.tasks.digits.data;

import org.jspecify.annotations.NullMarked;
