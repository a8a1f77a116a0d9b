package agon.tasks.algorithms.wildcard;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;

/**
 * The faultless H: looks up a single point; replaces the first wildcard of any other pattern by 0 and by 1 and adds what
 * it is told (Christiano et al. 2018, section 4).
 *
 * @param largestSum R; answers may add up to more, and H concludes within -R .. R
 */
record WildcardReasoner(int largestSum) implements Reasoner<WildcardQuestion, Integer> {

    private static final DecompositionShape SHAPE = new DecompositionShape(2, 2);

    @Override
    public Step<WildcardQuestion, Integer> next(WildcardQuestion question, List<Integer> answersSoFar) {
        if (question.isPrimitive()) {
            return new Step.Conclude<>(question.truth());
        }
        if (answersSoFar.isEmpty()) {
            return new Step.Ask<>(List.of(question.replaceFirst(0), question.replaceFirst(1)));
        }
        int sum = answersSoFar.stream().mapToInt(Integer::intValue).sum();
        return new Step.Conclude<>(Math.max(-largestSum, Math.min(largestSum, sum)));
    }

    @Override
    public DecompositionShape shape() {
        return SHAPE;
    }
}
