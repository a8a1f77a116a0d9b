package agon.tasks.digits.data;

/**
 * A point of a drawing.
 *
 * @param x to the right
 * @param y down
 */
record Point(double x, double y) {}
