package agon.engine.cell;

import java.util.OptionalDouble;

/**
 * One answer as three look at it, each from 0 to 1.
 *
 * @param question its place among the held-out questions
 * @param overseer what H says of it, with its flaws; empty where it cannot tell
 * @param audit what the audit says, with its errors
 * @param truth how good it is
 */
record AuditedAnswer(int question, OptionalDouble overseer, double audit, double truth) {}
