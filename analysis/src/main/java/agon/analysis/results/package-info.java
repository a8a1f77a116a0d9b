/**
 * A finished run folder as records.
 *
 * <p>{@link agon.analysis.results.RunFolder#read} takes the tidy files of a run and gives a {@link
 * agon.analysis.results.Run}: one record for each row, in the order of the file. Columns are found by name, so files may
 * have more of them; a missing column, a broken row or an unreadable number ends the reading with one {@link
 * agon.analysis.results.BadContentException} that names file, line and column.
 *
 * <p>Nothing is computed here and nothing is filled in: a cell that failed has a {@link
 * agon.analysis.results.Cell} and no scores.
 */
@NullMarked
package agon.analysis.results;

import org.jspecify.annotations.NullMarked;
