/**
 * The session that a protocol trains in, and everything that reaches a protocol through it: an overseer, learners and
 * labels that charge the cell's ledger before they serve.
 *
 * <p>{@link agon.engine.session.CellSession} is the engine's side of a session; the protocol is handed an object of a
 * class that it cannot name, so that a cast reveals nothing. What a protocol does in spite of that is a {@link
 * agon.engine.session.ProtocolViolation}: it ends the cell, and swallowing it does not help.
 */
@NullMarked
package agon.engine.session;

import org.jspecify.annotations.NullMarked;
