/**
 * Contract tests: what the author of a plugin extends to learn whether it keeps the promises that the engine and the other
 * plugins rely on.
 *
 * <ul>
 *   <li>{@link agon.tck.TrainingProtocolContract} for a protocol; it brings a task and a learner of its own,
 *       {@link agon.tck.sample}.
 *   <li>{@link agon.tck.TaskContract} for a task.
 *   <li>{@link agon.tck.LearnerContract} for a kind of learner.
 *   <li>{@link agon.tck.TaughtFaculties} for tasks whose overseer learned something before.
 * </ul>
 */
@NullMarked
package agon.tck;

import org.jspecify.annotations.NullMarked;
