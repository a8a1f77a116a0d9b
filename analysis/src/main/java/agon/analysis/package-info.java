/**
 * Reads the folder of a finished run and says what the run shows.
 *
 * <pre>
 *   results.csv, items.csv, ...                     summary.csv, comparisons.csv, findings.csv, ...
 *           |                                                   ^
 *           v                                                   |
 *   {@link agon.analysis.results results} -&gt; {@link agon.analysis.comparison comparison} -&gt; {@link agon.analysis.finding finding} -&gt; {@link agon.analysis.report report}
 *                          |             |
 *                          v             |
 *                   {@link agon.analysis.statistics statistics} &lt;--+
 * </pre>
 *
 * <p>{@link agon.analysis.Analysis} does it in one call. It knows no task, no protocol and no engine: only the tidy files,
 * which anything may write.
 */
@NullMarked
package agon.analysis;

import org.jspecify.annotations.NullMarked;
