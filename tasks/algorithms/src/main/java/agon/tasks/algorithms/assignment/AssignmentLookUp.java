package agon.tasks.algorithms.assignment;

import agon.api.oversight.Primitives;

/** Arguments, entries of the table and the values of leaves are looked up. */
record AssignmentLookUp() implements Primitives<AssignmentQuestion, Integer> {

    @Override
    public boolean isPrimitive(AssignmentQuestion question) {
        return question.isPrimitive();
    }

    @Override
    public Integer lookUp(AssignmentQuestion question) {
        if (!question.isPrimitive()) {
            throw new IllegalArgumentException("the value of a computed variable is not looked up");
        }
        return question.truth();
    }
}
