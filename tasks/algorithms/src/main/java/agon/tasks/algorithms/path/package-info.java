/**
 * Shortest paths: how far is it from vertex a to vertex b of a directed graph, and which first step leads there fastest?
 *
 * <p><b>The idea.</b> Checking one edge is easy; a shortest path takes a search. H can look up whether there is an
 * edge and name some neighbour. Asked for a distance, it checks the edge, else asks for the first step c and for the
 * distance from c, once it has checked that c is a step: a distance is one more than the distance from a good step.
 * Asked for a step, it does not know one, so it improves on the agent's: it draws the agent's answer to the very same
 * question twice, checks both draws, takes one random neighbour beside them, asks for the distance from each and takes
 * the least. An agent that learns what H concludes is as good as the best of three and so gets better; at the optimum
 * nothing beats its own answer. No expansion of H without the agent ends (the question asks itself), but one step of
 * H, helped by an agent that is right, is right.
 *
 * <p><b>Data flow.</b> The context is the graph, shown as its distinct edges (a, b). A query is (kind, a, b), and so are
 * sub-questions. Tokens, and labels at the same time, are first the M vertex names, then distances 1 .. D with D = 2⌈log₂
 * M⌉, then infinity (farther than D, or no way), yes and no; the kinds of questions are tokens only. The distance from a
 * vertex to itself is that of the shortest cycle through it, since distances count edges, and 0 is none.
 *
 * <p><b>Distributions.</b> D: graphs of N vertices and 2N edges, both ends uniform, so that self-loops occur and repeated
 * edges collapse; distance or step with equal probability, a and b uniform and possibly the same. The vertices of each
 * graph are named by a draw from M = N + max(1, N/4) names. D*: graphs of M vertices and 2M edges; every name was trained,
 * every graph is larger than any trained on. Level l holds graphs of l + 3 vertices, so level N - 3 is D; level 0 holds
 * primitives about graphs of 4. Graphs are divided by a hash of their content: one in five is never trained on.
 *
 * <p>How hard H searches for a step is set by {@code search}: how many answers of the agent it draws, how many neighbours
 * it looks up beside them (from the second on under other names, by which the hash differs), and which candidate it takes.
 * With {@code any-of-best} a right agent is no longer enough, since any of the nearer half is taken, by a hash of the question
 * and of all that H was told, which an imitator of H cannot see.
 *
 * <p>{@code competence} is the longest way that H answers about unaided, which whoever asks it for demonstrations is told;
 * by default that is what it looks up. Its steps of reasoning are the same whatever its competence.
 *
 * <p>With {@code questions: subtasks} D, D* and training ask any question that H reasons about below one of these: see
 * {@link agon.tasks.algorithms.subtask}.
 *
 * <p><b>Source.</b> Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575, section 4. What departs: names come from
 * a larger pool and D* exists at all; asked for a distance, H checks the step that it is told, which costs a look-up
 * and shows whoever imitates it all that it goes by; the random neighbour is a hash of the graph and of both a and b,
 * so that H is a pure function (b is carried only so that different targets see different neighbours); a candidate
 * from which the distance is D is passed over, since by way of it the distance is past D and counts as infinity.
 *
 * <p><b>Traps.</b> Several first steps may be optimal: the truth names the smallest and accepts each. The neighbour of a
 * question never changes, so an agent that could remember single graphs would never see a second one; it is fresh graphs,
 * and draws from a learner that is not yet sure, that bring the others in. A self-loop is a neighbour like any other, and
 * never optimal. A vertex without edges is in no fact: a question about it can be told only by the absence of its name. Of
 * five pairs of vertices, whatever N, two have no way from one to the other, so always saying "infinity" is right on 40 % of D.
 */
@NullMarked
package agon.tasks.algorithms.path;

import org.jspecify.annotations.NullMarked;
