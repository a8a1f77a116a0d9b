package agon.api.ledger;

/** Names of the ledger channels that the engine and the facets of this api charge; plugins may add their own. */
public final class Channel {

    /** Steps of reasoning taken by the overseer. */
    public static final String REASON = "overseer.reason";
    /** Questions that the task answers by code, because the overseer need only look them up. */
    public static final String LOOK_UP = "overseer.look-up";
    /** Unaided answers asked of the overseer. */
    public static final String DEMONSTRATE = "overseer.demonstrate";
    /** Ratings of single answers. */
    public static final String RATE = "overseer.rate";
    /** Comparisons of two answers. */
    public static final String COMPARE = "overseer.compare";
    /** Verdicts on debates. */
    public static final String JUDGE = "overseer.judge";
    /** Questions answered by an overseer's own way of amplifying an agent. */
    public static final String AMPLIFY = "overseer.amplify";
    /** Occasions on which the overseer studied what was measured. */
    public static final String STUDY = "overseer.study";
    /** Candidates among which the overseer chose what to measure. */
    public static final String CHOOSE = "overseer.choose";
    /** Measurements by which the overseer vetted what it had learned by study; each is a measurement as well. */
    public static final String VET = "overseer.vet";
    /** Pieces of evidence laid before a debate. */
    public static final String EVIDENCE = "arena.evidence";
    /** Costly measurements. */
    public static final String MEASURE = "laboratory.measure";
    /** True answers given to a protocol that declares that it reads them. */
    public static final String LABELS = "labels";
    /** Answers asked of an agent in training, greedy, sampled or scored. */
    public static final String ANSWERS = "agent.answers";
    /** Examples and episodes shown to learners. */
    public static final String EXAMPLES = "learner.examples";
    /** Those of them that were shown to {@link agon.api.agent.Learners#POLICY}, and to no other learner. */
    public static final String POLICY_EXAMPLES = "learner.policy-examples";
    /** Updates of learners: a gradient step, or a refit of a learner without gradients. */
    public static final String STEPS = "learner.steps";
    /** Answers asked of the models that an overseer trained for itself. */
    public static final String AUXILIARY_ANSWERS = "auxiliary.answers";
    /** Examples shown to the models that an overseer trained for itself. */
    public static final String AUXILIARY_EXAMPLES = "auxiliary.examples";
    /** Updates of the models that an overseer trained for itself. */
    public static final String AUXILIARY_STEPS = "auxiliary.steps";

    /** Examples that the overseer had learned from before the experiment began. */
    public static final String FACULTY_EXAMPLES = "faculty.examples";
    /** Updates of what it had learned then. */
    public static final String FACULTY_STEPS = "faculty.steps";

    private Channel() {}
}
