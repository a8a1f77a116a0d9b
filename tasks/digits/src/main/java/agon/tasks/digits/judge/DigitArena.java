package agon.tasks.digits.judge;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.tasks.digits.data.Picture;
import java.util.List;
import java.util.OptionalInt;

/**
 * Debates on a picture by its pixels: the judge sees those that were revealed and takes the claim that it finds likelier for
 * such a glimpse (Irving et al. 2018, section 3.1).
 *
 * @param eye what the judge makes of a glimpse
 * @param darkPixels whether pixels of the ground may be revealed
 */
record DigitArena(Eye eye, boolean darkPixels) implements Arena<Picture, Integer, Pixel> {

    @Override
    public List<Pixel> evidence(Picture picture) {
        return Pixel.revealable(picture, darkPixels);
    }

    @Override
    public List<double[]> judge(List<Trial<Picture, Integer, Pixel>> trials) {
        return eye.credences(
                trials.stream().map(trial -> new Glimpse(trial.revealed())).toList(),
                trials.stream().map(Trial::claims).toList());
    }

    @Override
    public OptionalInt length() {
        return OptionalInt.of(eye.pixels());
    }

    @Override
    public EvidenceForm<Pixel> form() {
        return new PixelForm();
    }
}
