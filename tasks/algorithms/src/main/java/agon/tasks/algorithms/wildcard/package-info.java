/**
 * Wildcard search: given a function on six bits that is +1 or -1 at N points and 0 elsewhere, what is its sum over all
 * points that match a pattern such as 0*1**0?
 *
 * <p><b>The idea.</b> A pattern without a wildcard matches one point, which is looked up. For any other H replaces the
 * first wildcard by 0 and by 1, asks for both sums at once and adds them. Each sub-question has one wildcard less, so w
 * wildcards open a tree of 2^w look-ups, w levels deep. Fully expanded, H is right.
 *
 * <p><b>Data flow.</b> The context ({@code SparseFunction}) is shown as N facts (six bits, value); a point that no fact
 * names has the value 0. A query is the pattern's six symbols. The tokens 0 .. 2R are the sums -R .. R, where R is the
 * larger of N and the number of points in D*; then come the symbols 0, 1 and *. An answer is a sum, a label that shares its
 * token, and so do the values +1 and -1 in the facts.
 *
 * <p><b>Distributions.</b> D asks for patterns of 1 to 6 wildcards, each number as likely as the others, at places and with
 * other bits drawn uniformly. D* asks the same of functions with another number of points: 3N/2, rounded, or N/2 where that
 * exceeds the 64 points that there are. Functions are divided by a hash of their content: one in five is never trained on,
 * and evaluation draws one question from each of those alone. Level 0 holds patterns without a wildcard; level l those of 1
 * to l wildcards.
 *
 * <p>{@code competence} is the largest number of wildcards that H answers about unaided, which whoever asks it for demonstrations is told;
 * by default that is what it looks up. Its steps of reasoning are the same whatever its competence.
 *
 * <p>With {@code questions: subtasks} D, D* and training ask any question that H reasons about below one of these: see
 * {@link agon.tasks.algorithms.subtask}.
 *
 * <p><b>Source.</b> Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575, section 4. There N grows from 8 to 64 in
 * training; here N is a setting, the curriculum goes by the number of wildcards, and N shifts in D*.
 *
 * <p><b>Traps.</b> Few points match a pattern with few wildcards, so many sums are 0: for N = 8 an agent that always
 * answers 0 is right on 43 % of D (77 % with one wildcard, 19 % with five) and on 35 % of D*. Compare with that, not with
 * one in 2R + 1. The answers of an agent may add up to more than R: H concludes within -R .. R. An overseer that leans,
 * leans to label 0, which is the sum -R. For N = 2 there are only 8064 functions.
 */
@NullMarked
package agon.tasks.algorithms.wildcard;

import org.jspecify.annotations.NullMarked;
