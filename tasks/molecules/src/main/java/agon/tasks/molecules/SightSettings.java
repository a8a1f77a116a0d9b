package agon.tasks.molecules;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** What learners see of a molecule. */
public record SightSettings(
        @Setting(
                "some 70 named numbers: counts, rings, conjugation, shape, and for files lipophilicity and polar surface")
        boolean descriptors,

        @Setting("the circular fingerprint, 1024 bits") boolean fingerprint,

        @Setting("the cheap estimate that came with the data, such as the TDDFT value of qm8")
        boolean estimate,

        @Setting("the Coulomb matrix, rows sorted by norm; qm7-geometries alone")
        boolean coulomb,

        @Setting(
                "message-passing: whether it sees all of that alongside atoms and bonds, which other learners do not see")
        boolean alongside) {

    /** Descriptors alone. */
    static final SightSettings DEFAULTS = new SightSettings(true, false, false, false, true);

    /** Refuses to show nothing. */
    public SightSettings {
        InvalidSetting.unless(
                descriptors || fingerprint || estimate || coulomb,
                "descriptors",
                "learners must see something of a molecule: leave descriptors, fingerprint, estimate or coulomb on");
    }
}
