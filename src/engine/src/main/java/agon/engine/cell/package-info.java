/**
 * Runs one cell in this JVM: makes its task, lets its protocol train in a metered session, scores the agent on held-out
 * questions, and writes the cell's folder whole.
 *
 * <p>{@link agon.engine.cell.CellRun} is the way in; {@link agon.engine.cell.ResultFile} lists the tables and their
 * columns.
 */
@NullMarked
package agon.engine.cell;

import org.jspecify.annotations.NullMarked;
