/**
 * How every task of this module draws its questions: a context first, then questions about it.
 *
 * <p><b>Data flow.</b> A task says what a context is ({@link agon.tasks.algorithms.draw.Context}), how one is drawn and how
 * a question about one is drawn; {@link agon.tasks.algorithms.draw.ContextDraws} keeps to one side of the division, asks
 * several questions about each context that is trained on, and one about each that is evaluated on.
 *
 * <p><b>Traps.</b> The division goes by {@link agon.tasks.algorithms.draw.Context#digest()}: whoever changes a digest moves
 * contexts from one side to the other, and agents trained before are then scored on what they were trained on.
 */
@NullMarked
package agon.tasks.algorithms.draw;

import org.jspecify.annotations.NullMarked;
