package agon.tasks.algorithms.permutation;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;

/** The faultless H: looks up powers 0 and 1, halves all others (Christiano et al. 2018, table 1). */
record PowerReasoner() implements Reasoner<PowerQuestion, Integer> {

    private static final DecompositionShape SHAPE = new DecompositionShape(1, 3);

    @Override
    public Step<PowerQuestion, Integer> next(PowerQuestion question, List<Integer> answersSoFar) {
        int power = question.power();
        if (power <= 1) {
            return new Step.Conclude<>(question.permutation().apply(power, question.element()));
        }
        int half = power / 2;
        int known = answersSoFar.size();
        if (known == 0) {
            return ask(question, half, question.element());
        }
        int last = answersSoFar.get(known - 1);
        if (known == 1) {
            return ask(question, half, last);
        }
        return known == 2 && power % 2 == 1 ? ask(question, 1, last) : new Step.Conclude<>(last);
    }

    @Override
    public DecompositionShape shape() {
        return SHAPE;
    }

    private static Step<PowerQuestion, Integer> ask(PowerQuestion parent, int power, int element) {
        return new Step.Ask<>(List.of(parent.ask(power, element)));
    }
}
