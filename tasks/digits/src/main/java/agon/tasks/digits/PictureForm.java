package agon.tasks.digits;

import agon.api.codec.ImageForm;
import agon.tasks.digits.data.Picture;

/** A picture as one plane of brightness. */
record PictureForm() implements ImageForm<Picture> {

    @Override
    public Extent extent() {
        return new Extent(1, Picture.SIDE, Picture.SIDE);
    }

    @Override
    public void write(Picture picture, float[] into, int offset) {
        for (int pixel = 0; pixel < Picture.PIXELS; pixel++) {
            into[offset + pixel] = picture.brightness(pixel);
        }
    }
}
