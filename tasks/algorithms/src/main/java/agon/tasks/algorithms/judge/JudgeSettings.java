package agon.tasks.algorithms.judge;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Whether the overseer judges debates on evidence, and how it learned to. */
public record JudgeSettings(
        @Setting("facts of a context that the judge sees, even since both sides reveal half of them; 0 for no judge")
        int facts,

        @Setting("updates of its training, at least 1") int updates,

        @Setting("excerpts an update, at least 1") int batch,

        @Setting("numbers that it represents a token or a fact by, a multiple of 16, 16 to 512")
        int width,

        @Setting("its attention heads, half of which add up what they look at, 0 to 32")
        int heads,

        @Setting("its rounds of messages: how many facts in a row a verdict may rest on, 1 to 128")
        int rounds) {

    /** No judge; one for answers that follow from fact to fact as soon as {@code facts} is set. */
    public static final JudgeSettings NONE = new JudgeSettings(0, 2000, 128, 32, 0, 8);

    /** No judge; one for answers that gather what matches as soon as {@code facts} is set. */
    public static final JudgeSettings NONE_OF_MATCHES = new JudgeSettings(0, 2000, 128, 32, 4, 2);

    /** Refuses what cannot be trained. */
    public JudgeSettings {
        InvalidSetting.unless(facts >= 0, "facts", "must be at least 0, is " + facts);
        InvalidSetting.unless(
                facts % 2 == 0,
                "facts",
                "must be even, since both sides reveal as many, is " + facts + ": take " + (facts - 1) + " or "
                        + (facts + 1));
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 100_000, "batch");
        InvalidSetting.unlessWithin(width, 16, 512, "width");
        InvalidSetting.unless(width % 16 == 0, "width", "must be a multiple of 16, is " + width);
        InvalidSetting.unlessWithin(heads, 0, 32, "heads");
        InvalidSetting.unlessWithin(rounds, 1, 128, "rounds");
    }

    /** Whether there is a judge. */
    public boolean judges() {
        return facts > 0;
    }

    /**
     * Refuses a judge of more facts than there are, for a task whose setting {@code judge} this is.
     *
     * @param most facts that a context of D may have
     */
    public void refuseBeyond(int most) {
        InvalidSetting.unless(
                facts <= most,
                "judge.facts",
                "must be from 0 to " + (most - most % 2) + ", is " + facts + ": a context of D has at most " + most
                        + " facts");
    }
}
