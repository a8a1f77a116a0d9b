package agon.protocols.amplification;

/**
 * How many questions the overseer is recorded on at each step, by how badly H′ predicts it (Christiano et al. 2018,
 * appendix): 1 a step on average while the loss is 0.1 or more, 0.1 while it is 0.01 or more, then 0.01.
 */
final class LabelSchedule {

    private static final double POOR = 0.1;
    private static final double GOOD = 0.01;

    /** Recorded questions that the running average remembers. */
    private static final double MEMORY = 50;

    /** Below the rounding error of a sum of tenths and hundredths that should be whole. */
    private static final double SLACK = 1e-6;

    private final double pace;
    private double loss = Double.POSITIVE_INFINITY;
    private double owed;

    /** @param pace questions a step as long as the loss is poor; 1 in the paper */
    LabelSchedule(double pace) {
        this.pace = pace;
    }

    /** Takes note of the loss on freshly recorded questions on which H′ was not trained yet. */
    void observe(double fresh, int questions) {
        double weight = Double.isFinite(loss) ? Math.min(1, questions / MEMORY) : 1;
        loss = weight == 1 ? fresh : loss + weight * (fresh - loss);
    }

    /** Questions to record at this step. */
    int due() {
        owed += pace * (loss >= POOR ? 1 : loss >= GOOD ? POOR : GOOD);
        int whole = (int) (owed + SLACK);
        owed -= whole;
        return whole;
    }
}
