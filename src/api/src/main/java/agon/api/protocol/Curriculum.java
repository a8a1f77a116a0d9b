package agon.api.protocol;

/**
 * Raises the level of the questions as the agent masters them (Christiano et al. 2018, appendix: N grows when the slow
 * copy agrees with its targets on more than 85 %).
 */
public final class Curriculum {

    private final int highest;
    private final double threshold;
    private int level;

    /**
     * @param first level to begin with
     * @param highest level to end with, at least {@code first}
     * @param threshold mastery, from 0 to 1, from which the next level opens
     * @throws IllegalArgumentException if the curriculum could not start or could never go on
     */
    public Curriculum(int first, int highest, double threshold) {
        if (first > highest) {
            throw new IllegalArgumentException(
                    "a curriculum cannot start at level " + first + " where the highest is " + highest);
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a mastery of " + threshold + " cannot be reached; it is from 0 to 1");
        }
        this.level = first;
        this.highest = highest;
        this.threshold = threshold;
    }

    /** The hardest level to draw now. */
    public int level() {
        return level;
    }

    /** Opens the next level, if there is one and the mastery that was seen suffices; one level at a time. */
    public void observe(double mastery) {
        if (mastery >= threshold && level < highest) {
            level++;
        }
    }
}
