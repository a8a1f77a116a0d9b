package agon.api.codec;

/**
 * How large a decomposition may get; learners of steps are built from it.
 *
 * @param mostAskedAtOnce most sub-questions asked in one step, at least 1
 * @param mostAnswers most answers gathered before the conclusion, at least 1
 */
public record DecompositionShape(int mostAskedAtOnce, int mostAnswers) {

    /** Refuses a shape that could never ask. */
    public DecompositionShape {
        if (mostAskedAtOnce < 1 || mostAnswers < mostAskedAtOnce) {
            throw new IllegalArgumentException(
                    "decomposition: at once " + mostAskedAtOnce + ", in all " + mostAnswers + " answers");
        }
    }
}
