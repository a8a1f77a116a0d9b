package agon.tasks.digits.judge;

import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.task.Faculties;
import agon.tasks.digits.JudgeSettings;
import agon.tasks.digits.data.LabelledPictures;
import agon.tasks.digits.data.Picture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An overseer that sees a few pixels of a picture: random ones when it answers unaided, those revealed when it judges. */
public final class DigitOverseer {

    /** What it can do. */
    public static final Set<Class<? extends Facet>> FACETS = Set.of(Arena.class, Demonstrator.class);

    private DigitOverseer() {}

    /**
     * An overseer.
     *
     * @param faculties trains its eye
     * @param settings of its eye
     * @param pictures that its eye was trained on
     * @param source says which pictures those are
     * @param darkPixels whether pixels of the ground may be revealed in debates
     * @param flawed its flaws
     * @param seed decides which pixels it sees unaided
     */
    public static Overseer<Picture, Integer> of(
            Faculties faculties,
            JudgeSettings settings,
            LabelledPictures pictures,
            String source,
            boolean darkPixels,
            Flawed<Picture, Integer> flawed,
            long seed) {
        Eye eye = Eye.of(faculties, settings, pictures, source);
        GlimpseLessons glimpses = new GlimpseLessons(pictures, settings.pixels());
        Demonstrator<Picture, Integer> unaided = picture -> Optional.of(eye.classes(
                        List.of(glimpses.glimpse(picture, Seeds.generator(seed, "glimpse " + picture.hashCode()))))
                .get(0));
        return Overseer.of(flawed.demonstrator(unaided), flawed.arena(new DigitArena(eye, darkPixels)));
    }
}
