package agon.benchmarks;

/**
 * Counts what a fact graph without attention calculates for one question: multiplications and additions of its matrix
 * products, of which all else (normalisation, gates, sums) is a few percent.
 *
 * @param width numbers that represent a token or a fact
 * @param rounds rounds of messages
 * @param arity tokens in a fact
 * @param slots tokens in a question
 */
record GraphWork(int width, int rounds, int arity, int slots) {

    /** The gradient takes two products for each one of the answer. */
    private static final int WITH_GRADIENT = 3;

    private static final int MULTIPLY_AND_ADD = 2;

    /**
     * Operations of an answer to one question.
     *
     * @param facts facts of the context
     * @param entities tokens that stand in them, and the asker
     */
    double answer(int facts, int entities) {
        double told = (double) entities * width * arity * 2 * width;
        double gathered = (double) facts * entities * arity * 2 * width;
        double messages = (double) facts * width * arity * width;
        double scattered = (double) entities * facts * arity * width;
        double places = slots + 1;
        double asked = 2 * places * entities * width + places * width * 2 * width + places * width * width;
        double changed = (double) entities * width * (2 * width + 2 * width + width);
        return MULTIPLY_AND_ADD * rounds * (told + gathered + messages + scattered + asked + changed);
    }

    /** Operations of a step of training on one question. */
    double training(int facts, int entities) {
        return WITH_GRADIENT * answer(facts, entities);
    }
}
