/**
 * Tasks: what is asked, what an overseer can do about it, and what is true.
 *
 * <p>A protocol never sees a {@link agon.api.task.Task}; it gets a session. The truth is called by the engine's evaluator
 * alone. A task is made for one seed by its {@link agon.api.task.TaskProvider}, found by {@link java.util.ServiceLoader},
 * and must be a deterministic function of its settings, the seed and its data files.
 */
@NullMarked
package agon.api.task;

import org.jspecify.annotations.NullMarked;
