/**
 * How learners see questions and answers.
 *
 * <p>A task writes one {@link agon.api.codec.Codec}. It may show a question in several forms (a dense vector, a set of
 * facts with a token query, an image, a graph) and an answer in one (a label, a real, a short token sequence). A learner takes
 * the form that it can read. Protocols learn more than answers, such as the next step of a decomposition:
 * {@link agon.api.codec.StepCodecs} builds the codec of such a derived question from the task's own, so any learner
 * serves any of them and no task writes it twice.
 *
 * <p>Traps: tokens are ints from 0 to vocabulary - 1, and {@link agon.api.codec.FactsForm#ABSENT} (-1) is padding. Two
 * questions whose {@code context} is equal share one encoding of their facts, so the facts must depend on the context
 * alone.
 */
@NullMarked
package agon.api.codec;

import org.jspecify.annotations.NullMarked;
