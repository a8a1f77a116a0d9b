package agon.tasks.algorithms.judge;

import agon.api.oversight.Flaws;

/**
 * Who judges the debates of a task.
 *
 * @param task id of the task
 * @param lessons all that its training questions depend on, in words: judges of equal lessons are the same
 * @param settings how it learned to
 * @param flaws of the overseer, which are its verdicts' too
 */
public record Judgeship(String task, String lessons, JudgeSettings settings, Flaws flaws) {}
