/**
 * A run: the folder of an experiment, what is there already, what is still to do, and the tables over all cells.
 *
 * <pre>
 * runs/&lt;experiment&gt;/
 *   experiment.yaml  environment.json  manifest.json
 *   cells/&lt;hash&gt;/{cell.json, metrics.csv, curve.csv, items.csv, contests.csv, ledger.csv, timings.csv,
 *                 transcripts.jsonl, log.txt}
 *   cells/&lt;hash&gt;.failed/{log.txt, curve.csv}   of the last attempt, as far as it came
 *   logs/worker-&lt;number&gt;.log          what workers printed outside of any cell, if anything
 *   results.csv  curves.csv  items.csv  contests.csv  ledger.csv  timings.csv
 * </pre>
 *
 * <p>Every file is written under another name and then moved, and a cell's folder is moved as a whole, so that a run can
 * be killed at any moment and started again. But for {@code timings.csv}, logs and {@code environment.json} the bytes
 * depend on the plan alone.
 */
@NullMarked
package agon.engine.run;

import org.jspecify.annotations.NullMarked;
