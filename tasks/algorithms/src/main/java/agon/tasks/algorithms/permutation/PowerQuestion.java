package agon.tasks.algorithms.permutation;

/**
 * What is σ^power(element)?
 *
 * @param permutation σ
 * @param power k, at least 0
 * @param element x
 */
record PowerQuestion(Permutation permutation, int power, int element) {

    /** The level of the question: the position of the power's leading bit, 0 for powers that H looks up. */
    int level() {
        return power <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(power);
    }

    /** The same permutation, another power and element. */
    PowerQuestion ask(int otherPower, int otherElement) {
        return new PowerQuestion(permutation, otherPower, otherElement);
    }
}
