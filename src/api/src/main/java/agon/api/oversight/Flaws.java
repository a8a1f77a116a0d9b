package agon.api.oversight;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/**
 * How an overseer falls short, in every task alike; limits of competence are the task's own.
 *
 * @param error probability that a step of reasoning, an answer, a rating or a verdict is wrong; of each of them, whatever
 *     went before ({@link Flawed})
 * @param bias probability that an overseer that did not err leans to its favourite answer all the same
 */
public record Flaws(
        @Setting(
                "probability that a step of reasoning, answer, rating or verdict of the overseer is wrong, each by itself, 0 to 1")
        double error,

        @Setting("probability that the overseer leans to a favourite answer (label 0; one scale above), 0 to 1")
        double bias) {

    /** An overseer without flaws. */
    public static final Flaws NONE = new Flaws(0, 0);

    /** Refuses what is no probability. */
    public Flaws {
        InvalidSetting.unlessWithin(error, 0, 1, "error");
        InvalidSetting.unlessWithin(bias, 0, 1, "bias");
    }
}
