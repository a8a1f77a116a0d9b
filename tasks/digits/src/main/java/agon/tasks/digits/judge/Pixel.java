package agon.tasks.digits.judge;

import agon.tasks.digits.data.Picture;

/**
 * A pixel that was revealed: a piece of evidence.
 *
 * @param at which, counted row by row
 * @param grey 0 (the ground) to 255
 */
public record Pixel(int at, int grey) {

    /** Refuses what no picture holds. */
    public Pixel {
        if (at < 0 || at >= Picture.PIXELS || grey < 0 || grey > 255) {
            throw new IllegalArgumentException("no picture has a pixel " + at + " of grey " + grey);
        }
    }

    /** Its row, from the top. */
    public int row() {
        return at / Picture.SIDE;
    }

    /** Its column, from the left. */
    public int column() {
        return at % Picture.SIDE;
    }
}
