package agon.tasks.digits.judge;

import agon.tasks.digits.data.Picture;
import java.util.ArrayList;
import java.util.List;

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

    /** All that may be revealed of a picture, row by row; what is lit, and with {@code dark} the ground as well. */
    static List<Pixel> revealable(Picture picture, boolean dark) {
        List<Pixel> pixels = new ArrayList<>();
        for (int pixel = 0; pixel < Picture.PIXELS; pixel++) {
            if (dark || picture.grey(pixel) > 0) {
                pixels.add(new Pixel(pixel, picture.grey(pixel)));
            }
        }
        return pixels;
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
