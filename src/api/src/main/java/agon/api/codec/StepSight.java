package agon.api.codec;

/** How much of a question is seen by a learner of steps. */
public enum StepSight {
    /** All of it: the facts that it is asked about as well. */
    CONTEXT,
    /**
     * Its query alone, the facts hidden, so that all steps share one empty context. Enough where whatever depends on the
     * facts is looked up ({@link agon.api.oversight.Primitives}) rather than reasoned, and then far quicker to learn:
     * what is to be learned are rules about a handful of tokens.
     */
    QUESTION
}
