/**
 * The {@code agon} commands.
 *
 * <p>Data go to standard output; progress and complaints go to standard error. A command leaves with 0 when all is well, 1
 * when cells failed or something broke, 2 when it was called with what cannot be used.
 */
@NullMarked
package agon.cli;

import org.jspecify.annotations.NullMarked;
