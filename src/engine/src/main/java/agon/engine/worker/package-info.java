/**
 * Runs cells: in this JVM, or in worker JVMs.
 *
 * <p>{@link agon.engine.worker.CellRunner} is the seam; {@link agon.engine.worker.InProcess} and {@link
 * agon.engine.worker.WorkerPool} are interchangeable behind it, and a cluster's scheduler would be as well. A process of
 * its own is needed because PyTorch allows one gradient collector a JVM, and because a crash in native code must cost one
 * cell and not the run.
 *
 * <p>A worker reads requests on its standard input, one JSON object a line, and replies on its standard output, one a
 * line behind a marker, so that native code that prints does not disturb. When its standard input ends, its parent is
 * gone, and it halts.
 */
@NullMarked
package agon.engine.worker;

import org.jspecify.annotations.NullMarked;
