package agon.tasks.digits.data;

import java.util.Arrays;

/** A grey picture of {@value #SIDE} &times; {@value #SIDE} pixels. Pictures are equal if they are the same row with the same pixels. */
public final class Picture {

    /** Rows, and columns. */
    public static final int SIDE = 28;

    /** Pixels in all. */
    public static final int PIXELS = SIDE * SIDE;

    private static final int GREYS = 256;

    private final int row;
    private final int turned;
    private final byte[] greys;

    /**
     * A picture.
     *
     * @param row its place in the set that it comes from, where the pictures held out follow those to train on
     * @param greys row by row, 0 for black (the ground) to 255 for white, as unsigned bytes; copied
     * @throws IllegalArgumentException if there are not {@value #PIXELS} of them
     */
    public Picture(int row, byte[] greys) {
        this(row, 0, greys);
    }

    /**
     * A picture that was turned.
     *
     * @param turned by how many degrees clockwise; 0 for one that is as it was
     */
    Picture(int row, int turned, byte[] greys) {
        if (greys.length != PIXELS) {
            throw new IllegalArgumentException("a picture has " + PIXELS + " pixels, not " + greys.length);
        }
        this.row = row;
        this.turned = turned;
        this.greys = greys.clone();
    }

    /** Its place in the set that it comes from. */
    public int row() {
        return row;
    }

    /** The grey of a pixel, 0 to 255; pixels are counted row by row. */
    public int grey(int pixel) {
        return Byte.toUnsignedInt(greys[pixel]);
    }

    /** How many pixels are lit: whiter than the ground. */
    public int lit() {
        int lit = 0;
        for (byte grey : greys) {
            lit += grey == 0 ? 0 : 1;
        }
        return lit;
    }

    /** The grey of a pixel from 0 up to, and without, 1. */
    public float brightness(int pixel) {
        return (float) grey(pixel) / GREYS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && picture.row == row
                && picture.turned == turned
                && Arrays.equals(picture.greys, greys);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(greys) + row) + turned;
    }

    @Override
    public String toString() {
        return turned == 0 ? "picture " + row : "picture " + row + ", turned by " + turned + " degrees";
    }
}
