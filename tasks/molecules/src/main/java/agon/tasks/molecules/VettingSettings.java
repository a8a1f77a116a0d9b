package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.vetting.VettingRules;

/** How an overseer that measures vets models before it relies on them. */
public record VettingSettings(
        @Setting("measurements that it may spend on vetting, as a share of all others, 0 to 1; at 0 nothing is vetted")
        double spots,

        @Setting("most probability of rejecting any sound model at one study, 0.0005 to 0.5")
        double level,

        @Setting(
                "molecules that are written down in other words to see whether models contradict themselves, 1 to 10000")
        int probes) {

    /** No vetting. */
    static final VettingSettings NONE = new VettingSettings(0, 0.05, 200);

    private static final double LEAST_LEVEL = 0.0005;
    private static final double MOST_LEVEL = 0.5;
    private static final int MOST_PROBES = 10_000;

    /** Refuses what is out of range. */
    public VettingSettings {
        InvalidSetting.unlessWithin(spots, 0, 1, "spots");
        InvalidSetting.unlessWithin(level, LEAST_LEVEL, MOST_LEVEL, "level");
        InvalidSetting.unlessWithin(probes, 1, MOST_PROBES, "probes");
    }

    /** Whether anything is vetted. */
    boolean on() {
        return spots > 0;
    }

    /**
     * The same as vetting understands it.
     *
     * @param scale typical spread of the values
     */
    VettingRules rules(double scale, long seed) {
        return new VettingRules(spots, level, probes, scale, seed);
    }
}
