package agon.tasks.digits.judge;

import agon.api.oversight.EvidenceForm;
import agon.tasks.digits.data.Picture;
import java.util.Arrays;

/** A pixel as indicators of its row and of its column, and its brightness. */
record PixelForm() implements EvidenceForm<Pixel> {

    private static final float WHITEST = 255;

    @Override
    public int width() {
        return 2 * Picture.SIDE + 1;
    }

    @Override
    public void write(Pixel pixel, float[] into, int offset) {
        Arrays.fill(into, offset, offset + width(), 0);
        into[offset + pixel.row()] = 1;
        into[offset + Picture.SIDE + pixel.column()] = 1;
        into[offset + 2 * Picture.SIDE] = pixel.grey() / WHITEST;
    }

    @Override
    public String show(Pixel pixel) {
        return "row " + pixel.row() + ", column " + pixel.column() + " has grey " + pixel.grey();
    }
}
