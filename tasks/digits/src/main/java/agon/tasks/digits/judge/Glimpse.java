package agon.tasks.digits.judge;

import java.util.Comparator;
import java.util.List;

/**
 * All that a judge sees of a picture: the pixels that were revealed, in the order of their places, since when each was
 * revealed must not matter.
 *
 * @param pixels each once
 */
public record Glimpse(List<Pixel> pixels) {

    /** Sorts the pixels. */
    public Glimpse {
        pixels = pixels.stream().sorted(Comparator.comparingInt(Pixel::at)).toList();
        for (int i = 1; i < pixels.size(); i++) {
            if (pixels.get(i).at() == pixels.get(i - 1).at()) {
                throw new IllegalArgumentException(pixels.get(i) + " was revealed twice");
            }
        }
    }
}
