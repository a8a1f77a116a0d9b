/**
 * Training protocols. A plugin implements {@link agon.api.protocol.TrainingProtocol}, names its settings by a record, and
 * registers an {@link agon.api.protocol.TrainingProtocolProvider} as a service. All that it gets is a
 * {@link agon.api.protocol.Session}: questions without answers, a counted overseer, counted learners, randomness.
 *
 * <p>The engine inspects the bytecode of a protocol before it runs: a protocol that refers to tasks, truths, reflection,
 * files, processes or networks is refused and named. One that goes on asking after its budget is spent is stopped.
 */
@NullMarked
package agon.api.protocol;

import org.jspecify.annotations.NullMarked;
