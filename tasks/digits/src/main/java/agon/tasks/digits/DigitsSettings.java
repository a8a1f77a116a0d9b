package agon.tasks.digits;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of the digits task. */
public record DigitsSettings(
        @Setting("generated: drawn by the project; mnist or fashion: read from the folder of that name below AGON_DATA")
        DigitData data,

        @Setting(
                "mnist or fashion: folder with the four idx files, compressed or not; blank for the folder of that name below AGON_DATA")
        String path,

        @Setting("generated pictures to train on, 100 to 100000; a fifth as many are held out")
        int pictures,

        @Setting("the judge, who sees a few pixels") JudgeSettings judge,

        @Setting("whether pixels of the ground may be revealed, which no judge has seen in its training")
        boolean darkPixels,

        @Setting("flaws of the overseer") Flaws overseer) {

    /** Generated pictures, and a judge that sees six lit pixels. */
    public static final DigitsSettings DEFAULTS =
            new DigitsSettings(DigitData.GENERATED, "", 20_000, JudgeSettings.DEFAULTS, false, Flaws.NONE);

    /** Refuses what is out of range. */
    public DigitsSettings {
        InvalidSetting.unlessWithin(pictures, 100, 100_000, "pictures");
        InvalidSetting.unless(
                path.isBlank() || data != DigitData.GENERATED,
                "path",
                "generated pictures are read from nowhere: set data to mnist or fashion, or leave the path blank");
    }
}
