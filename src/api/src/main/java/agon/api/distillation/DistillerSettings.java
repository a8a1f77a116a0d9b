package agon.api.distillation;

import agon.api.codec.RealForm;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Prospect;
import agon.api.search.SearchSettings;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.Locale;

/** How a learner is made to answer as an expert does; any protocol that trains a policy may nest these. */
public record DistillerSettings(
        @Setting(
                "imitation, reinforcement, proximal, demonstration-reward, semi-supervised, direct or search: how the agent learns")
        Kind kind,

        @Setting("reinforcement of every kind, proximal: answers sampled for each question, at least 1")
        int samples,

        @Setting(
                "reinforcement of every kind, proximal: reward of an answer for each nat by which it is unlikely, at least 0")
        double entropy,

        @Setting("semi-supervised alone: share of the answers that the overseer rates, above 0 to 1")
        double rated,

        @Setting("search alone: how hard to search for the answer that is imitated")
        SearchSettings search,

        @Setting("proximal alone: how far an update may go") ProximalSettings proximal) {

    /** Imitation. */
    public static final DistillerSettings DEFAULTS =
            new DistillerSettings(Kind.IMITATION, 4, 0.3, 0.25, SearchSettings.DEFAULTS);

    /** How the agent learns. */
    public enum Kind {
        /** It imitates the expert's answers ({@link ImitationDistiller}). */
        IMITATION,
        /** Its sampled answers are rewarded by the overseer's scores ({@link ReinforcementDistiller}). */
        REINFORCEMENT,
        /** The same, several updates on the same answers, within bounds ({@link ProximalDistiller}). */
        PROXIMAL,
        /** Its sampled answers are rewarded by 1 if they are the expert's, else by 0 ({@link DemonstrationScorer}). */
        DEMONSTRATION_REWARD,
        /** As reinforcement, but a reward model gives most of the scores ({@link PartlyRated}). */
        SEMI_SUPERVISED,
        /** It imitates what the overseer answers unaided ({@link DirectDistiller}). */
        DIRECT,
        /** It imitates what a limited search picks by the overseer's scores ({@link SearchDistiller}). */
        SEARCH;

        /** As settings name it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses what teaches nothing. */
    public DistillerSettings {
        InvalidSetting.unlessWithin(samples, 1, 100_000, "samples");
        InvalidSetting.unlessWithin(entropy, 0, 1000, "entropy");
        InvalidSetting.unless(rated > 0 && rated <= 1, "rated", "must be above 0 and at most 1, is " + rated);
    }

    /** Settings whose updates go as far as they do by default. */
    public DistillerSettings(Kind kind, int samples, double entropy, double rated, SearchSettings search) {
        this(kind, samples, entropy, rated, search, ProximalSettings.DEFAULTS);
    }

    /**
     * Refuses a distiller that cannot serve a task, for a protocol whose setting {@code distiller} this is.
     *
     * @throws InvalidSetting if it cannot
     */
    public void demand(Prospect prospect) {
        InvalidSetting.unless(
                kind != Kind.DIRECT || prospect.offers(Demonstrator.class),
                "distiller.kind",
                "direct needs an overseer that demonstrates, and that of this task does not; choose imitation");
        InvalidSetting.unless(
                kind != Kind.DEMONSTRATION_REWARD || !(prospect.codec().answers() instanceof RealForm),
                "distiller.kind",
                "demonstration-reward needs answers that can be said again, and those of this task are reals; choose "
                        + "imitation or reinforcement");
        if (kind == Kind.SEARCH) {
            search.search(prospect.codec().answers());
        }
    }

    /**
     * Refuses to pass off as trained an agent that was taught nothing in a whole training.
     *
     * @param taught whether there ever was anything to learn
     * @throws InvalidSetting if there was not
     */
    public void demandThatItTaught(boolean taught) {
        InvalidSetting.unless(
                taught,
                "distiller.kind",
                kind == Kind.DIRECT
                        ? "direct taught nothing, since the overseer answered no training question unaided; choose imitation"
                        : kind.label()
                                + " taught nothing: on no training question was there a conclusion to learn from");
    }
}
