/**
 * Asks other judges about the debates and disputes that a run has stored: what was said in them stays as it was, and the overseer
 * that decides is the task's with other settings. One that had measured studies again what it had measured, and checks what it
 * learned as it did. It is the evaluator who asks, so nothing is charged to any cell; what was asked is counted.
 */
@NullMarked
package agon.engine.rejudge;

import org.jspecify.annotations.NullMarked;
