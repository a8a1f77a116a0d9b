package agon.tasks.digits.data;

import java.util.random.RandomGenerator;

/**
 * How one writes this once: where the frame of a glyph comes to lie on the picture, and how far points of it stray.
 *
 * @param xx pixels to the right for one frame to the right
 * @param xy pixels to the right for one frame down
 * @param yx pixels down for one frame to the right
 * @param yy pixels down for one frame down
 * @param middleX where the middle of the frame lies, pixels
 * @param middleY where the middle of the frame lies, pixels
 */
record Hand(double xx, double xy, double yx, double yy, double middleX, double middleY) {

    /** Pixels that the frame is high and wide before anything is drawn at random. */
    private static final double FRAME = 22;

    private static final double TURN = 0.24;
    private static final double SLANT = 0.3;
    private static final double STRETCH = 0.16;
    private static final double SHIFT = 1.5;

    /** How far a point of a glyph strays, frames. */
    private static final double STRAY = 0.045;

    /** Draws a hand: turned, slanted, stretched and shifted at random. */
    static Hand draw(RandomGenerator random) {
        double turn = TURN * around(random);
        double slant = SLANT * around(random);
        double wide = FRAME * (1 + STRETCH * around(random));
        double high = FRAME * (1 + STRETCH * around(random));
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double middle = Picture.SIDE / 2.0;
        return new Hand(
                wide * cos,
                high * (-slant * cos - sin),
                wide * sin,
                high * (cos - slant * sin),
                middle + SHIFT * around(random),
                middle + SHIFT * around(random));
    }

    /** A stroke as it comes out this once. */
    Stroke stray(Stroke stroke, RandomGenerator random) {
        return new Stroke(
                stroke.through().stream()
                        .map(point -> new Point(point.x() + STRAY * around(random), point.y() + STRAY * around(random)))
                        .toList(),
                stroke.curved());
    }

    /** Where a point of the frame lies on the picture. */
    Point place(Point point) {
        double x = point.x() - 0.5;
        double y = point.y() - 0.5;
        return new Point(middleX + xx * x + xy * y, middleY + yx * x + yy * y);
    }

    /** Between -1 and 1, more often near 0. */
    private static double around(RandomGenerator random) {
        return random.nextDouble() + random.nextDouble() - 1;
    }
}
