/**
 * From a run to what it says: the one result model, {@link agon.analysis.comparison.Findings}, which every renderer
 * reads and none computes.
 *
 * <p>A <em>table</em> is one task in one variant, one split and one metric ({@link
 * agon.analysis.comparison.TableKey}); nothing is ever compared across tables. Within a table
 *
 * <ol>
 *   <li>{@link agon.analysis.comparison.Summary} describes each protocol by itself: mean over seeds, and where it stands
 *       between the floor (the overseer alone) and the ceiling (a learner given the truth);
 *   <li>{@link agon.analysis.comparison.Comparison} sets two protocols side by side, question by question where the items
 *       allow it, seed by seed where they do not;
 *   <li>{@link agon.analysis.comparison.Verdict} says in words what the two figures together support.
 * </ol>
 *
 * <p>A cell that failed is counted where it failed and leaves its seed out of every pair it would have been in; it is
 * never a score of zero.
 */
@NullMarked
package agon.analysis.comparison;

import org.jspecify.annotations.NullMarked;
