package agon.protocols.amplification;

import agon.api.ledger.Channel;
import agon.api.protocol.Prospect;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/** Settings of H′, which imitates the overseer from a limited number of its recorded steps. */
public record ImitationSettings(
        @Setting("questions on which the overseer's steps are recorded before the agent is trained, at least 1")
        int labels,

        @Setting(
                "questions recorded at each update of the agent as long as H' is poor, above 0; a tenth and a hundredth of it "
                        + "as it gets better")
        double labelsEach,

        @Setting(
                "questions drawn for each that is recorded later on, 1 to 1000; H is recorded on those of whose steps H' is least "
                        + "sure, 1 for any")
        int candidates,

        @Setting("most steps of the real overseer that are ever recorded, at least 1")
        int calls,

        @Setting("recorded steps an update of H', at least 1")
        int batch,

        @Setting("updates of H' before the agent is trained, at least 0")
        int updatesBefore,

        @Setting("updates of H' with each update of the agent, at least 0")
        int updatesEach,

        @Setting(
                "auto, context or question: what H' sees; question hides the facts, auto does so where look-ups are offered")
        Sight sight,

        @Setting(
                "the kind of learner that H' is; empty for a pointer network where facts are hidden, else the agent's own kind")
        String learner) {

    static final ImitationSettings DEFAULTS = new ImitationSettings(500, 1, 8, 24_000, 256, 300, 1, Sight.AUTO, "");

    /** How much of a question H′ sees. */
    public enum Sight {
        /** The question alone where the overseer's look-ups see to the facts, else the whole context. */
        AUTO,
        /** The question and the facts that it is about. */
        CONTEXT,
        /** The question alone. */
        QUESTION
    }

    /** Refuses an overseer that is never recorded. */
    public ImitationSettings {
        InvalidSetting.unless(labels >= 1, "labels", "must be at least 1, is " + labels);
        InvalidSetting.unless(
                labelsEach > 0 && labelsEach <= 10_000,
                "labelsEach",
                "must be above 0 and at most 10000, is " + labelsEach);
        InvalidSetting.unlessWithin(candidates, 1, 1000, "candidates");
        InvalidSetting.unless(calls >= 1, "calls", "must be at least 1, is " + calls);
        InvalidSetting.unlessWithin(batch, 1, 1_000_000, "batch");
        InvalidSetting.unlessWithin(updatesBefore, 0, 10_000_000, "updatesBefore");
        InvalidSetting.unlessWithin(updatesEach, 0, 1_000, "updatesEach");
        InvalidSetting.unless(
                updatesBefore + updatesEach > 0, "updatesBefore", "must be above 0 where updatesEach is 0");
    }

    /** Refuses an H that could not be recorded on a single question, or whose steps a learner could not say. */
    void demand(Prospect prospect) {
        int most = Recorder.mostSteps(prospect.shape().orElseThrow());
        InvalidSetting.unless(
                calls >= most,
                "amplifier.imitation.calls",
                "must be at least " + most + ", as many steps as one question of this task can take, is " + calls);
        long budget = prospect.cap(Channel.REASON).orElse(Long.MAX_VALUE);
        InvalidSetting.unless(
                budget >= most,
                "amplifier.kind",
                "imitated needs a budget of " + Channel.REASON + " of at least " + most
                        + ", as many steps as one question of this task can take to record, and it is " + budget);
        InvalidSetting.unless(
                prospect.codec().subQuestions().isPresent(),
                "amplifier.kind",
                "imitated needs a task whose codec says sub-questions, and that of this task does not; choose overseer");
    }
}
