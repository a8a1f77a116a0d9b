package agon.tasks.molecules.overseer;

/** Which molecules are measured next. */
public enum MeasurementChoice {
    /** Whichever are drawn. */
    RANDOM,
    /** Those of which the models are least sure (D. D. Lewis and W. A. Gale, SIGIR 1994, 3). */
    UNCERTAINTY,
    /** Those about which the models disagree most (query by committee: H. S. Seung et al., COLT 1992, 287). */
    DISAGREEMENT
}
