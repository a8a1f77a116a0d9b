package agon.tasks.algorithms.permutation;

import agon.api.oversight.Primitives;

/** Powers 0 and 1 are looked up. */
record PowerLookUp() implements Primitives<PowerQuestion, Integer> {

    @Override
    public boolean isPrimitive(PowerQuestion question) {
        return question.power() <= 1;
    }

    @Override
    public Integer lookUp(PowerQuestion question) {
        if (!isPrimitive(question)) {
            throw new IllegalArgumentException("power " + question.power() + " is not looked up");
        }
        return question.permutation().apply(question.power(), question.element());
    }
}
