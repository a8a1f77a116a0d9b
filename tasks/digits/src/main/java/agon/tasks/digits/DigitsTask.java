package agon.tasks.digits;

import agon.api.codec.Codec;
import agon.api.codec.Illustration;
import agon.api.codec.LabelForm;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.api.task.Truth;
import agon.tasks.digits.data.LabelledPictures;
import agon.tasks.digits.data.Picture;
import agon.tasks.digits.data.PictureSet;
import agon.tasks.digits.data.Turning;
import agon.tasks.digits.judge.DigitIllustration;
import agon.tasks.digits.judge.DigitOverseer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The digits task for one seed. The classes of the pictures stay here: no picture tells its own. */
final class DigitsTask implements Task<Picture, Integer> {

    private final Codec<Picture, Integer> codec;
    private final Map<Split, List<Picture>> pictures;
    private final Map<Picture, Integer> classes;
    private final Overseer<Picture, Integer> overseer;
    private final Illustration<Picture> illustration;

    private DigitsTask(
            Codec<Picture, Integer> codec,
            Map<Split, List<Picture>> pictures,
            Map<Picture, Integer> classes,
            Overseer<Picture, Integer> overseer,
            Illustration<Picture> illustration) {
        this.codec = codec;
        this.pictures = pictures;
        this.classes = classes;
        this.overseer = overseer;
        this.illustration = illustration;
    }

    /**
     * A task.
     *
     * @param source says which pictures the set holds
     */
    static DigitsTask of(DigitsSettings settings, PictureSet set, String source, TaskSetting setting) {
        demandPixels(settings, set.training().pictures());
        LabelledPictures test = set.test();
        List<Picture> turned = Turning.turned(test.pictures(), Seeds.generator(setting.seed(), "digits.turned"));
        Map<Picture, Integer> classes = new HashMap<>();
        put(set.training().pictures(), set.training().labels(), classes);
        put(test.pictures(), test.labels(), classes);
        put(turned, test.labels(), classes);
        Codec<Picture, Integer> codec = new Codec<>(
                List.of(new PictureForm(), new PixelsForm()),
                LabelForm.integers(LabelledPictures.CLASSES, 0),
                new DigitWording(),
                Optional.empty());
        Overseer<Picture, Integer> overseer = DigitOverseer.of(
                setting.faculties(),
                settings.judge(),
                set.training(),
                source,
                settings.darkPixels(),
                new Flawed<>(settings.overseer(), Seeds.mix(setting.seed(), "digits.overseer"), codec),
                setting.seed());
        return new DigitsTask(
                codec,
                Map.of(Split.TRAINING, set.training().pictures(), Split.IID, test.pictures(), Split.SHIFTED, turned),
                classes,
                overseer,
                new DigitIllustration(settings.darkPixels()));
    }

    /** A few pictures may have fewer lit pixels than the judge learns to see; where all have, it would never learn. */
    private static void demandPixels(DigitsSettings settings, List<Picture> pictures) {
        int wanted = settings.judge().pixels();
        if (!settings.darkPixels() && pictures.stream().noneMatch(picture -> picture.lit() >= wanted)) {
            int most = pictures.stream().mapToInt(Picture::lit).max().orElse(0);
            throw new InvalidSetting(
                    "judge.pixels", "must be at most " + most + ", as many as are lit in any picture, is " + wanted);
        }
    }

    private static void put(List<Picture> pictures, List<Integer> labels, Map<Picture, Integer> classes) {
        for (int i = 0; i < pictures.size(); i++) {
            classes.put(pictures.get(i), labels.get(i));
        }
    }

    @Override
    public Codec<Picture, Integer> codec() {
        return codec;
    }

    @Override
    public Questions<Picture> questions(Split split) {
        return new PicturePool(pictures.get(split));
    }

    @Override
    public Overseer<Picture, Integer> overseer() {
        return overseer;
    }

    @Override
    public Optional<Illustration<Picture>> illustration() {
        return Optional.of(illustration);
    }

    @Override
    public Truth<Picture, Integer> truth() {
        return picture -> {
            Integer known = classes.get(picture);
            if (known == null) {
                throw new IllegalArgumentException(picture + " belongs to no side of this task");
            }
            return known;
        };
    }
}
