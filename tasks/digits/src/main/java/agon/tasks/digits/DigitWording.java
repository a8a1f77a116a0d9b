package agon.tasks.digits;

import agon.api.codec.Wording;
import agon.tasks.digits.data.Picture;

/** A picture by its row and how it was turned, which tells nothing of what is on it. */
record DigitWording() implements Wording<Picture, Integer> {

    @Override
    public String question(Picture picture) {
        return "class of " + picture;
    }

    @Override
    public String answer(Integer answer) {
        return answer.toString();
    }
}
