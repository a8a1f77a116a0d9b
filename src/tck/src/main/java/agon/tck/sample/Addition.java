package agon.tck.sample;

/**
 * What is {@code start + steps}, on a circle of numbers?
 *
 * @param start where one begins; the context of the question
 * @param steps how far one goes
 */
public record Addition(int start, int steps) {}
