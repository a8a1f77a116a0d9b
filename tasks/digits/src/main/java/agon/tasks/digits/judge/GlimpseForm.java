package agon.tasks.digits.judge;

import agon.api.codec.ImageForm;
import agon.tasks.digits.data.Picture;
import java.util.Arrays;

/** A glimpse as two planes: which pixels were revealed, and how bright they are (Irving et al. 2018, section 3.1). */
record GlimpseForm() implements ImageForm<Glimpse> {

    private static final float GREYS = 256;

    @Override
    public Extent extent() {
        return new Extent(2, Picture.SIDE, Picture.SIDE);
    }

    @Override
    public void write(Glimpse glimpse, float[] into, int offset) {
        Arrays.fill(into, offset, offset + extent().size(), 0);
        for (Pixel pixel : glimpse.pixels()) {
            into[offset + pixel.at()] = 1;
            into[offset + Picture.PIXELS + pixel.at()] = pixel.grey() / GREYS;
        }
    }
}
