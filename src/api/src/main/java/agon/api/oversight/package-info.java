/**
 * The overseer H and what it can do.
 *
 * <p>H is small: it can take one step of reasoning, compare two short pieces of evidence, rate an outcome that it
 * understands, have something measured. Each such ability is a {@link agon.api.oversight.Facet}; a task offers those that
 * make sense for it and a protocol names those that it needs, so one H, described once, is trained under every protocol.
 *
 * <p>Facets are open. A plugin may bring an interface of its own that extends {@code Facet}; each abstract method says by
 * {@link agon.api.oversight.Charged} which ledger channel a call is charged to. The engine hands out proxies that charge
 * before they pass a call on, for facets that it has never heard of as well; a method that says nothing is charged to
 * {@code overseer.<facet>}.
 *
 * <p>From a {@link agon.api.oversight.Reasoner} more can be built without the task's help: {@link
 * agon.api.oversight.Deliberation} lets an agent answer its sub-questions, {@link agon.api.oversight.AssistedRater}
 * compares answers by such a deliberation, {@link agon.api.oversight.ExpandedOverseer} is H consulting itself to the end. From
 * a {@link agon.api.oversight.Demonstrator} a rater follows: {@link agon.api.oversight.DemonstratedRater} prefers the answer that
 * H would give itself. An H that does better with an agent's help in another way than by asking in steps says so by {@link
 * agon.api.oversight.SelfAmplifying}.
 */
@NullMarked
package agon.api.oversight;

import org.jspecify.annotations.NullMarked;
