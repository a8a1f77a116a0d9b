/**
 * Debate by the facts of a context: an overseer that cannot read a whole context judges by the few facts that it is shown.
 *
 * <p><b>The idea.</b> Which claim is true may rest on few of the facts: σ⁴(x) on four of them, however many σ has. Debaters
 * know the whole context and reveal facts of it in turn; none can be made up. The judge sees {@link
 * agon.tasks.algorithms.judge.Excerpt}: what is asked and what was revealed, and the claims, nothing else. It is for the
 * debaters to show what decides.
 *
 * <p><b>Data flow.</b> {@link agon.tasks.algorithms.judge.JudgedTask} wraps a task that shows its questions as facts and adds
 * an arena to its overseer. What the judge makes of an excerpt is a faculty: before any experiment, a small {@code fact-graph}
 * is trained on questions of D about contexts that may be trained on, of each context as many random facts as a debate will
 * show, and on the true answers. The engine trains it once, keeps it, and reports what it took. A verdict is how likely the
 * faculty finds each claim, given that one of them is right. The overseer's flaws turn verdicts round or make them lean.
 *
 * <p><b>Assumes of the overseer</b> that it has learned from the truth of other contexts what facts tell; that it takes facts
 * as true, and draws no conclusion from what was <em>not</em> shown but that it could have been shown by chance: it does not
 * ask why a debater revealed just these.
 *
 * <p><b>Traps.</b> With {@code judge.facts} 0, the default, there is no arena, and a debate is a dispute; with more, {@code
 * debate} with {@code game: auto} turns to evidence: say {@code game: dispute} to keep disputes. Few random facts rarely
 * decide, so most lessons teach little but what is likely anyway; the larger the contexts, the more updates a judge needs.
 * Much is known without any fact: where answers are of several kinds (vertices, distances, labels), the query alone refutes
 * those of another kind, so read honest win rates beside {@code blind-judge}'s. Where a context has fewer facts than the
 * judge sees, all are shown. D* asks what the judge was never taught (higher powers, larger contexts): it generalises no
 * better than any learner does. Where several answers are accepted (first steps of shortest paths) it learned one of them.
 * Whether credences of one excerpt agree to the last bit depends on what is judged beside it, since sums are padded.
 */
@NullMarked
package agon.tasks.algorithms.judge;

import org.jspecify.annotations.NullMarked;
