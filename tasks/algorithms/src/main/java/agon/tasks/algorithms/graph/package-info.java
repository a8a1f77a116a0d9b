/**
 * What the tasks about graphs have in common: the graph itself, names of vertices, and the search by which H improves on
 * the agent's own answer.
 *
 * <p><b>Data flow.</b> A {@link agon.tasks.algorithms.graph.VertexPool} says how many vertices a context has at each level
 * and names them; {@link agon.tasks.algorithms.draw.ContextDraws} draws them and questions about each; {@link
 * agon.tasks.algorithms.graph.CandidateSearch} reads, from the answers so far, how far H has come.
 *
 * <p><b>Traps.</b> A vertex is named by the token that stands for it, so no task converts between the two. All hashes are
 * of content, never of identity, so that the same experiment gives the same bytes.
 */
@NullMarked
package agon.tasks.algorithms.graph;

import org.jspecify.annotations.NullMarked;
