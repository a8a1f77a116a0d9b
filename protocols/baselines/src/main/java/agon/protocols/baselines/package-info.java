/**
 * Baselines between which the other protocols are placed.
 *
 * <p><b>direct-oversight</b>, the floor: the learner imitates what H answers unaided, on questions of every level, so that
 * an H which knows only primitives teaches those and nothing else. <b>supervised</b>, the ceiling: the learner imitates the
 * truth of training questions, with the same curriculum of levels as amplification; it alone reads labels, its card says so, and every label is counted.
 *
 * <p><b>Data flow.</b> Questions of D are drawn anew for each update, answered by H or by the labels, and imitated. What is
 * returned is the slow copy of the learner.
 *
 * <p><b>Assumes</b> of the overseer: a {@code Demonstrator} for the floor, nothing for the ceiling.
 *
 * <p><b>Traps.</b> The ceiling is what <em>this learner</em> reaches in <em>these updates</em>, not what could be known: a
 * protocol may come out above it. Where H answers nothing, the floor is an untrained network and its score is chance.
 */
@NullMarked
package agon.protocols.baselines;

import org.jspecify.annotations.NullMarked;
