package agon.tasks.algorithms.wildcard;

import agon.api.oversight.Primitives;

/** Patterns without a wildcard are looked up. */
record WildcardLookUp() implements Primitives<WildcardQuestion, Integer> {

    @Override
    public boolean isPrimitive(WildcardQuestion question) {
        return question.isPrimitive();
    }

    @Override
    public Integer lookUp(WildcardQuestion question) {
        if (!question.isPrimitive()) {
            throw new IllegalArgumentException("a pattern with " + question.level() + " wildcards is not looked up");
        }
        return question.truth();
    }
}
