package agon.protocols.rewardmodeling;

import agon.api.distillation.DistillerSettings;
import agon.api.distillation.ProximalSettings;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Milestones;
import agon.api.protocol.Prospect;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import java.util.List;

/** Settings of recursive reward modeling. */
public record RewardModelingSettings(
        @Setting(
                "depth of the recursion: the agent of level k is trained with the help of that of level k - 1; 0 for 2, or 1 where nothing is easier than the questions")
        int levels,

        @Setting("share of all updates for each level, as many as levels and adding up to 1; empty for equal ones")
        List<Double> shares,

        @Setting("updates a level, on average, at least 1") int updates,

        @Setting("questions compared an update, at least 1") int batch,

        @Setting("answers that the overseer compares for each question, at least 2; n answers take n - 1 comparisons")
        int answers,

        @Setting("share of compared answers that are guesses instead of samples, 0 to 1")
        double exploration,

        @Setting("random, disagreement or active: which questions and answers the overseer is asked about")
        Selection select,

        @Setting("disagreement and active alone: offers to select from for each that is asked about, at least 2")
        int pool,

        @Setting("preferences or ratings: what the overseer is asked for")
        Asked feedback,

        @Setting("share of preferences that are turned round, or of ratings replaced by random ones, 0 to 1")
        double noise,

        @Setting("none or below: whether the agent of the level below helps the overseer to evaluate")
        Assistance assistance,

        @Setting("where the overseer judges by evidence: how the assistant picks it")
        EvidenceSettings evidence,

        @Setting(
                "whether a second agent objects to what is offered and to what the assistant says, for the overseer to check")
        boolean critics,

        @Setting(
                "share of a level's updates that go to the levels below again, with the assistant of now, before it opens, 0 to 0.9")
        double retrain,

        @Setting("what the reward model is made of") ModelSettings model,

        @Setting("best-of-n, reinforce, ppo or distiller: how the agent is trained against the reward model")
        Optimizer optimizer,

        @Setting("reinforce and ppo: answers sampled for each question, at least 1")
        int samples,

        @Setting("reinforce and ppo: reward of an answer for each nat by which it is unlikely, at least 0")
        double entropy,

        @Setting("ppo alone: how far an update may go") ProximalSettings proximal,

        @Setting("optimizer distiller alone: how the agent learns from the best of what is offered, or from rewards")
        DistillerSettings distiller,

        @Setting("online or offline: whether the overseer is asked in every update or before all of a level")
        Rounds rounds,

        @Setting("offline alone: comparisons or ratings collected a level, at least 1")
        int comparisons,

        @Setting("offline alone: updates of the reward model a level, at least 1")
        int fits,

        @Setting("offline alone: whether and how the reward model is set beside the truth")
        AppraisalSettings appraisal,

        @Setting("most measurements a level, where there is a laboratory, at least 0")
        int measurements,

        @Setting("checkpoints a level, at least 1") int checkpoints) {

    static final RewardModelingSettings DEFAULTS = new RewardModelingSettings(
            0,
            List.of(),
            250,
            192,
            4,
            0.3,
            Selection.RANDOM,
            4,
            Asked.PREFERENCES,
            0,
            Assistance.BELOW,
            EvidenceSettings.DEFAULTS,
            false,
            0,
            ModelSettings.DEFAULTS,
            Optimizer.BEST_OF_N,
            4,
            0.3,
            ProximalSettings.DEFAULTS,
            DistillerSettings.DEFAULTS,
            Rounds.ONLINE,
            3000,
            300,
            AppraisalSettings.DEFAULTS,
            105,
            5);

    private static final double MOST_RETRAINED = 0.9;
    private static final double ROUNDING = 1e-6;

    /** Refuses empty training. */
    public RewardModelingSettings {
        shares = List.copyOf(shares);
        InvalidSetting.unlessWithin(levels, 0, 64, "levels");
        InvalidSetting.unless(
                shares.isEmpty() || shares.size() == levels,
                "shares",
                "must name one share for each of the " + levels + " levels, or none, names " + shares.size());
        InvalidSetting.unless(
                shares.stream().allMatch(share -> share > 0)
                        && (shares.isEmpty() || Math.abs(total(shares) - 1) < ROUNDING),
                "shares",
                "must be above 0 and add up to 1, are " + shares);
        InvalidSetting.unlessWithin(updates, 1, 10_000_000, "updates");
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(answers, 2, 100_000, "answers");
        InvalidSetting.unlessWithin(exploration, 0, 1, "exploration");
        InvalidSetting.unlessWithin(pool, 2, 10_000, "pool");
        InvalidSetting.unlessWithin(noise, 0, 1, "noise");
        InvalidSetting.unlessWithin(retrain, 0, MOST_RETRAINED, "retrain");
        InvalidSetting.unlessWithin(samples, 1, 100_000, "samples");
        InvalidSetting.unlessWithin(entropy, 0, 1000, "entropy");
        InvalidSetting.unlessWithin(comparisons, 1, 100_000_000, "comparisons");
        InvalidSetting.unlessWithin(fits, 1, 10_000_000, "fits");
        InvalidSetting.unlessWithin(measurements, 0, 1_000_000, "measurements");
        InvalidSetting.unlessWithin(checkpoints, 1, updates, "checkpoints");
        InvalidSetting.unless(
                select != Selection.DISAGREEMENT || model.members() > 1,
                "select",
                "disagreement is that of several models, and model.members is 1; take at least 2, or select: active");
        InvalidSetting.unless(
                rounds == Rounds.OFFLINE || !appraisal.isWanted(),
                "appraisal.draws",
                "sets a reward model that is finished beside the truth; take rounds: offline, or 0");
        InvalidSetting.unless(
                rounds == Rounds.ONLINE || select == Selection.RANDOM,
                "select",
                "offline there is no reward model yet to select by; take rounds: online, or select: random");
    }

    /** Refuses a distiller that cannot serve the task, and levels that have no smaller task below them. */
    void demand(Prospect prospect) {
        if (optimizer == Optimizer.DISTILLER) {
            distiller.demand(prospect);
        }
        int most = prospect.levels();
        InvalidSetting.unless(
                levels <= most || !asks(prospect.offers(Reasoner.class)),
                "levels",
                "level " + (most + 1) + " has no smaller task below it: the questions of this task have " + most
                        + (most == 1 ? " level" : " levels") + ", and what the overseer would ask at level "
                        + (most + 1) + " is no easier than at level " + most + "; choose at most " + most
                        + ", or assistance: none");
    }

    /** Whether the assistant answers sub-questions, which must be easier; evidence is a smaller task at every level. */
    boolean asks(boolean overseerReasons) {
        return assistance == Assistance.BELOW && overseerReasons;
    }

    private static double total(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The depth of the recursion, where that can be so large. */
    int depth(int most) {
        return levels > 0 ? levels : Math.min(2, most);
    }

    /** Updates of a level, counted from 1, of so many; at least 1. */
    int updates(int level, int depth) {
        return shares.isEmpty() ? updates : (int) Math.max(1, Math.round(shares.get(level - 1) * updates * depth));
    }

    /** Updates of a level that go to the levels below it. */
    int retrained(int level, int depth) {
        return level == 1 ? 0 : (int) Math.round(retrain * updates(level, depth));
    }

    /** The occasions for checkpoints among so many updates. */
    Milestones milestones(int ofUpdates) {
        return new Milestones(Math.min(checkpoints, ofUpdates), ofUpdates);
    }
}
