/**
 * Renderers of {@link agon.analysis.comparison.Findings}. Each reads the one result model and computes nothing, so a
 * number is the same wherever it is printed.
 *
 * <p>Files are for machines and papers: {@link agon.analysis.report.PaperFiles} writes CSV (RFC 4180, UTF-8, line feeds)
 * and {@code schema.json}, which says what every column of the run folder means. Numbers are written in the fewest digits
 * that read back to the same value, with a point whatever the locale; what does not apply is left empty. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front ({@link agon.analysis.report.Field}).
 *
 * <p>{@link agon.analysis.report.ConsoleReport} is for people: rounded, sorted by score, with the conclusion in words.
 */
@NullMarked
package agon.analysis.report;

import org.jspecify.annotations.NullMarked;
