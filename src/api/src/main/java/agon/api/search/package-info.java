/**
 * How hard one searches for the best answer.
 *
 * <p>Whoever seeks what an overseer scores highest finds, if only it searches hard enough, what the overseer is most wrong
 * about. A {@link agon.api.search.Search} therefore says how hard: {@link agon.api.search.Argmax} over all answers, {@link
 * agon.api.search.BestOfN} draws of a base policy, a {@link agon.api.search.Quantilizer}'s random pick among the best draws
 * (Taylor 2016, <em>Quantilizers: a safer alternative to maximizers for limited optimization</em>), or the {@link
 * agon.api.search.FirstSatisfactory} draw (Simon 1956, <em>Rational choice and the structure of the environment</em>). What
 * it picked is a {@link agon.api.search.Choice}, which {@link agon.api.protocol.Session#audit} hands to the engine to be
 * compared with the truth.
 *
 * <p>Draws count each time: an answer that was drawn twice is scored, and charged, twice. A question on which the overseer
 * can score nothing has no choice and is left out.
 */
@NullMarked
package agon.api.search;

import org.jspecify.annotations.NullMarked;
