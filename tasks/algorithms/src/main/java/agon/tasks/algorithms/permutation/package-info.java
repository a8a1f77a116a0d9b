/**
 * Permutation powering: given a permutation σ of N elements, what is σ^k(x)?
 *
 * <p><b>The idea.</b> Looking up σ(x) is easy; σ^k(x) takes k look-ups in a row. H can look up once. For more it asks: what
 * is y = σ^⌊k/2⌋(x), what is z = σ^⌊k/2⌋(y), and, if k is odd, what is σ(z)? Each sub-question halves the power, so the
 * depth of the tree is the position of the leading bit of k. Fully expanded, H is right; one step of H, helped by an agent
 * that is right on halved powers, is right on k.
 *
 * <p><b>Data flow.</b> The context is the permutation, shown as N facts (x, σ(x)). A question is a pair (k, x) of tokens.
 * Elements are the tokens 0 .. N-1, powers the tokens after them. An answer is an element, a label that shares its token.
 *
 * <p><b>Distributions.</b> D asks powers 2 ≤ k < 2^depth, the position of the leading bit uniform. D* asks powers
 * 2^depth ≤ k < 2^(depth+1): one level deeper than anything trained on. Permutations are divided by a hash of their
 * content: one in five is never trained on, and evaluation draws from those alone. Level 0 holds k ≤ 1, which H looks up
 * unaided; level l holds powers below 2^(l+1). With {@code curriculum: sizes} the permutations below the hardest level are
 * smaller as well, of max(4, 2^(l+1)) of the N names, as N grows in the paper: early levels then cost a fraction.
 *
 * <p>{@code competence} is the largest power that H answers about unaided, which whoever asks it for demonstrations is told;
 * by default that is what it looks up. Its steps of reasoning are the same whatever its competence.
 *
 * <p>With {@code questions: subtasks} D, D* and training ask any question that H reasons about below one of these: see
 * {@link agon.tasks.algorithms.subtask}.
 *
 * <p><b>Source.</b> Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575, section 4. There k < N and N grows to 64;
 * here the depth is a setting of its own, so that it can be varied against N and against the overseer's error.
 *
 * <p><b>Traps.</b> For N = 4 there are only 24 permutations, so a held-out permutation is nearly known; take N ≥ 6 to
 * measure generalisation. A power that is a multiple of a cycle's length gives x itself: for small N chance is above 1/N.
 */
@NullMarked
package agon.tasks.algorithms.permutation;

import org.jspecify.annotations.NullMarked;
