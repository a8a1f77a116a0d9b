package agon.engine.cell;

/**
 * One attempt at a cell.
 *
 * @param number 1 for the first
 * @param worker number of the worker, from 1; 0 for this JVM
 */
public record Attempt(int number, int worker) {}
