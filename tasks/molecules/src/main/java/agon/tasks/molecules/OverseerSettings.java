package agon.tasks.molecules;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.molecules.overseer.KnowledgeKind;

/** Who oversees. */
public record OverseerSettings(
        @Setting(
                "what the overseer knows about: fragments (group contributions), empirical (measurements, measured analogues, models trained on them), quantum (the Hückel method; huckel alone), or several of them")
        KnowledgeKind kind,

        @Setting("quantum: conjugated atoms of the largest fragment that the overseer works out at once, 1 to 6")
        int atoms,

        @Setting(
                "quantum with another: by how many typical spreads of the values the overseer takes a gap of two levels that it is told to be off, 0.01 to 100")
        double doubt,

        @Setting(
                "probability that a step of reasoning, answer, rating or verdict of the overseer is wrong, each by itself, 0 to 1")
        double error,

        @Setting("probability that the overseer leans to a favourite answer (one scale above), 0 to 1")
        double bias) {

    private static final int USUAL_ATOMS = 4;
    private static final int MOST_ATOMS = 6;
    private static final double LEAST_DOUBT = 0.01;
    private static final double MOST_DOUBT = 100;

    /** Refuses what is out of range. */
    public OverseerSettings {
        InvalidSetting.unlessWithin(atoms, 1, MOST_ATOMS, "atoms");
        InvalidSetting.unlessWithin(doubt, LEAST_DOUBT, MOST_DOUBT, "doubt");
        InvalidSetting.unlessWithin(error, 0, 1, "error");
        InvalidSetting.unlessWithin(bias, 0, 1, "bias");
    }

    /** Group contributions and measurements, with some flaws. */
    static OverseerSettings of(Flaws flaws) {
        return of(KnowledgeKind.FRAGMENTS_EMPIRICAL, flaws);
    }

    /** An overseer of some kind, with some flaws. */
    static OverseerSettings of(KnowledgeKind kind, Flaws flaws) {
        return new OverseerSettings(kind, USUAL_ATOMS, 1, flaws.error(), flaws.bias());
    }

    /** How it errs. */
    Flaws flaws() {
        return new Flaws(error, bias);
    }
}
