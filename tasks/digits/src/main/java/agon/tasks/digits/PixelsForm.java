package agon.tasks.digits;

import agon.api.codec.VectorForm;
import agon.tasks.digits.data.Picture;
import java.util.List;
import java.util.stream.IntStream;

/** A picture as the brightness of each pixel, for learners that know nothing of images. */
record PixelsForm() implements VectorForm<Picture> {

    private static final List<String> NAMES = IntStream.range(0, Picture.PIXELS)
            .mapToObj(pixel -> "row" + pixel / Picture.SIDE + "column" + pixel % Picture.SIDE)
            .toList();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void write(Picture picture, float[] into, int offset) {
        for (int pixel = 0; pixel < Picture.PIXELS; pixel++) {
            into[offset + pixel] = picture.brightness(pixel);
        }
    }
}
