/**
 * Union find: in which set is an element, when all that is known is a forest in which one vertex of each tree is labelled?
 *
 * <p><b>The idea.</b> Looking at one vertex and its edges is easy; finding the labelled vertex of its tree takes a
 * walk. H can look up a label, check an edge, and name some neighbour. The value of a vertex is its label, else the
 * value of its parent; its depth is 0 if it is labelled, else one more than that of its parent; that what it is told
 * is a neighbour it checks. The parent, the neighbour on the way to the labelled vertex, H does not know, so it
 * improves on the agent's: it draws the agent's answer to the very same question twice, checks both draws, takes one
 * random neighbour beside them, asks for the depth of each and takes the least. No expansion of H without the agent
 * ends (the parent asks itself), but one step of H, helped by an agent that is right, is right.
 *
 * <p><b>Data flow.</b> The context is the forest, shown as its edges in both directions, (a, b) and (b, a), and as (x,
 * label) for each labelled vertex. A query is (kind, x, y), and so are sub-questions; y is x again where only one vertex is
 * asked about. Tokens, and labels in the sense of a codec at the same time, are first the 8 labels, then the M vertex names,
 * depths 0 .. D with D = 2⌈log₂ M⌉ (D means "D or more"), none, yes and no; the kinds of questions are tokens only.
 *
 * <p><b>Distributions.</b> D: forests of N vertices in round(√N) trees: as many roots, each labelled by a uniform draw of 8
 * (two may coincide), then every other vertex attached to a uniform draw of those before it (random recursive trees); value,
 * depth or parent with equal probability, of a uniform vertex. The vertices of each forest are named by a draw from M = N +
 * max(1, N/4) names. D*: forests of M vertices; every name was trained, every forest is larger than any trained on. Level l
 * holds forests of l + 3 vertices, so level N - 3 is D; level 0 holds primitives about forests of 4. Forests are divided by
 * a hash of their content: one in five is never trained on.
 *
 * <p>How hard H searches for a parent is set by {@code search}: how many answers of the agent it draws, how many neighbours
 * it looks up beside them (from the second on under other names, by which the hash differs), and which candidate it takes.
 * With {@code any-of-best} a right agent is no longer enough, since any of the nearer half is taken, by a hash of the question
 * and of all that H was told, which an imitator of H cannot see.
 *
 * <p>{@code competence} is the longest way to a label that H answers about unaided, which whoever asks it for demonstrations is told;
 * by default that is what it looks up. Its steps of reasoning are the same whatever its competence.
 *
 * <p>With {@code questions: subtasks} D, D* and training ask any question that H reasons about below one of these: see
 * {@link agon.tasks.algorithms.subtask}.
 *
 * <p><b>Source.</b> Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575, section 4. What departs: names come from
 * a larger pool and D* exists at all; asked for a value or depth, H checks the parent that it is told, which costs a
 * look-up and shows whoever imitates it all that it goes by; the random neighbour is a hash of the forest and the
 * vertex, so that H is a pure function.
 *
 * <p><b>Traps.</b> Random recursive trees are shallow: three of the eight vertices of a forest of D are labelled at N = 8,
 * and "depth 0" and "parent none" are the answers of all of those, so read accuracies against the ceiling and the floor. Two
 * vertices deeper than D look equally deep to H, which may then take the wrong one of them; in ten million draws at N = 64
 * none was that deep. The neighbour of a vertex never changes, so an agent that could remember single forests would never
 * see a second one; it is fresh forests, and draws from a learner that is not yet sure, that bring the others in.
 */
@NullMarked
package agon.tasks.algorithms.union;

import org.jspecify.annotations.NullMarked;
