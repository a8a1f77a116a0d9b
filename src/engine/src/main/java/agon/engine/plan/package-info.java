/**
 * From an experiment to its cells.
 *
 * <p>An {@link agon.engine.plan.Experiment} is complete: every setting has its value and every sweep is spelt out. Its
 * {@link agon.engine.plan.Plan} lists the cells, each named by a hash over everything that decides its result, so a cell
 * that was run before need not be run again.
 */
@NullMarked
package agon.engine.plan;

import org.jspecify.annotations.NullMarked;
