/**
 * Sequential assignments: N variables are assigned one after the other; what is the value of one of them?
 *
 * <p><b>The idea.</b> The first √N variables are leaves with a value among 0 .. 7. Every later one is f(y, z), where y and z
 * are variables before it and f is a table that the context brings along. A value may take a whole tree of look-ups; one
 * look-up is easy. For a computed x, H asks which its arguments y and z are, then what the value a of y is, then what the
 * value b of z is, then what f(a, b) is, and concludes that. Arguments, entries of the table and leaves are looked up; the
 * values of computed y and z are for the agent, and both were assigned before x, so the tree ends. Fully expanded, H is
 * right.
 *
 * <p><b>Data flow.</b> The context ({@code Assignments}) is shown as facts (x, y, z) for computed variables, (x, value,
 * absent) for leaves and (a, b, f(a, b)) for those entries of f that the variables' values rest on, each once: at most one
 * for each computed variable, of the 64 that there are. A query is (kind, x, absent) or (kind, a, b). Tokens 0 .. 7 are the
 * values, then come M = N + max(1, N/4) names, then the four kinds of questions. An answer is a value or a name, a label
 * that shares its token.
 *
 * <p><b>Distributions.</b> Each context draws the names of its variables from the M without order, so every name is
 * trained. D asks the value of a variable, leaves included, each as likely as the others. D* asks the same of contexts in
 * which all M names are used at once: more variables than in anything trained on, √M of them leaves. Contexts are divided by
 * a hash of their content: one in five is never trained on, and evaluation draws one question from each of those alone.
 * Level 0 holds the four kinds of look-ups in equal parts; level l the values of the leaves and of the first l computed
 * variables; below the highest level three questions in four are about the computed ones alone, since leaves are soon learned.
 *
 * <p>{@code competence} is the longest row of computed variables that H answers about unaided, which whoever asks it for demonstrations is told;
 * by default that is what it looks up. Its steps of reasoning are the same whatever its competence.
 *
 * <p>With {@code questions: subtasks} D, D* and training ask any question that H reasons about below one of these: see
 * {@link agon.tasks.algorithms.subtask}.
 *
 * <p><b>Source.</b> Christiano, Shlegeris and Amodei 2018, arXiv:1810.08575, section 4, and the task as its first author
 * published it (github.com/paulfchristiano/amplification, amplification/tasks/eval.py): there, too, leaves are asked for,
 * and entries of f exist only as values come to need them. What departs: values are 0 .. 7 instead of 1 .. 8; N grows there
 * from 8 to 64 in training, here it is a setting, and the curriculum goes by the order of assignment; D* has more variables
 * than D; H asks for both arguments at once; and f has all of its 64 entries, so that H can look up the entry at wrong
 * values, which there is unknown.
 *
 * <p><b>Traps.</b> Chance is far above one in eight. Leaves are read off a fact: for N = 8 they are 3/8 of D and 3/10 of D*.
 * Every listed entry ends in the value of some computed variable, so naming what most of them end in is right on 42 % and
 * 38 % of the rest. An agent that does both and computes nothing is right on 64 % of D and 57 % of D* (32 % and 30 % for N =
 * 64).
 *
 * <p>H looks up any of the 64 entries, but a learner sees only those listed: what f makes of wrong values follows from no
 * fact.
 *
 * <p>An agent may answer a name where a value is due, a value where a name is due, or a name that the context does not use:
 * H then concludes 0. An overseer with errors may take a later variable, or x itself, for an argument of x; one step of it is
 * still a step, but consulting itself to the end it may not end.
 */
@NullMarked
package agon.tasks.algorithms.assignment;

import org.jspecify.annotations.NullMarked;
