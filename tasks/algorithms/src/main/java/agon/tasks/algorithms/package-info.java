/** Algorithmic tasks, whose truth is exact and whose decompositions are known: one package a task. */
@NullMarked
package agon.tasks.algorithms;

import org.jspecify.annotations.NullMarked;
