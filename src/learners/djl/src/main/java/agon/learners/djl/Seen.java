package agon.learners.djl;

import java.util.Arrays;

/**
 * The lit pixels that one cell after the first pooling sees, by where they stand in what it sees. Cells are equal that see the
 * same, wherever they are: dark ground and the outside of an image are the same to them.
 */
final class Seen {

    /** What a cell sees is as high and as wide as that. */
    private static final int SIDE = 2 * ImageNetwork.REACH + 2;

    private final int[] at;
    private final float[] values;
    private final int hash;

    private Seen(int[] at, float[] values) {
        this.at = at;
        this.values = values;
        hash = 31 * Arrays.hashCode(at) + Arrays.hashCode(values);
    }

    /** What the cell in a row and column sees of a group that it alone of all groups sees. */
    static Seen of(LitPixels group, int row, int column, ImageShape shape) {
        int[] lit = group.at();
        int[] at = new int[lit.length];
        float[] values = new float[lit.length * shape.channels()];
        int count = 0;
        for (int pixel = 0; pixel < lit.length; pixel++) {
            int down = lit[pixel] / shape.width() - 2 * row + ImageNetwork.REACH;
            int across = lit[pixel] % shape.width() - 2 * column + ImageNetwork.REACH;
            if (down >= 0 && down < SIDE && across >= 0 && across < SIDE) {
                for (int plane = 0; plane < shape.channels(); plane++) {
                    values[count * shape.channels() + plane] = group.value(pixel, plane);
                }
                at[count++] = down * SIDE + across;
            }
        }
        return new Seen(Arrays.copyOf(at, count), Arrays.copyOf(values, count * shape.channels()));
    }

    /** How many pixels. */
    int count() {
        return at.length;
    }

    /** How far down one of them is, from 0. */
    int row(int pixel) {
        return at[pixel] / SIDE;
    }

    /** How far to the right one of them is, from 0. */
    int column(int pixel) {
        return at[pixel] % SIDE;
    }

    /** The value of one of them in a plane. */
    float value(int pixel, int plane) {
        return values[pixel * (values.length / at.length) + plane];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seen seen && Arrays.equals(seen.at, at) && Arrays.equals(seen.values, values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
