/**
 * What the author of a plugin sees of Agon.
 *
 * <ul>
 *   <li>{@link agon.api.protocol}: a protocol trains an agent in a session.
 *   <li>{@link agon.api.task}: a task asks questions, describes an overseer and knows the truth.
 *   <li>{@link agon.api.oversight}: what the overseer can do, and its flaws.
 *   <li>{@link agon.api.agent}: agents and learners.
 *   <li>{@link agon.api.codec}: how learners see questions and answers.
 *   <li>{@link agon.api.distillation}: making a fast learner out of a strong agent.
 *   <li>{@link agon.api.search}: how hard to search for the best answer.
 *   <li>{@link agon.api.ledger}: what supervision costs.
 * </ul>
 */
@NullMarked
package agon.api;

import org.jspecify.annotations.NullMarked;
