package agon.learners.tribuo;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.learners.refitting.Experience;

/**
 * Settings of {@code kernel-ridge}.
 *
 * @param penalty the ridge, where the kernel of a question with itself is 1
 * @param bandwidth length of the kernel, in mean distances of two questions
 * @param experience what is kept and how it is read
 */
public record KernelRidgeSettings(
        @Setting("the ridge, where the kernel of a question with itself is 1; 0.00000001 to 100")
        double penalty,

        @Setting("length over which the kernel falls, in mean distances of two questions, 0.01 to 100")
        double bandwidth,

        @Setting(
                "what is remembered, and how comparisons and rewards are read; a fit takes time as the cube of questions")
        Experience experience) {

    /** Settings for up to a thousand questions. */
    public static final KernelRidgeSettings DEFAULT = new KernelRidgeSettings(
            0.01,
            1,
            new Experience(
                    1000,
                    Experience.DEFAULT.retention(),
                    Experience.DEFAULT.comparisonError(),
                    Experience.DEFAULT.comparisonRounds(),
                    Experience.DEFAULT.temperature(),
                    Experience.DEFAULT.classes()));

    /** Refuses what makes no sense. */
    public KernelRidgeSettings {
        InvalidSetting.unlessWithin(penalty, 1e-8, 100, "penalty");
        InvalidSetting.unlessWithin(bandwidth, 0.01, 100, "bandwidth");
    }
}
