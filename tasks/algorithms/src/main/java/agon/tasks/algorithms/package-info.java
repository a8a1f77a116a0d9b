/**
 * Algorithmic tasks, whose truth is exact and whose decompositions are known: one package a task, and beside them what
 * several tasks share, {@link agon.tasks.algorithms.draw}, {@link agon.tasks.algorithms.graph} and, for every task a choice
 * between its own questions and all that H reasons about below them, {@link agon.tasks.algorithms.subtask}.
 */
@NullMarked
package agon.tasks.algorithms;

import org.jspecify.annotations.NullMarked;
