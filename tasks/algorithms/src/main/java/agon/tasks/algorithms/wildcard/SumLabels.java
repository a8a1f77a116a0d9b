package agon.tasks.algorithms.wildcard;

import agon.api.codec.LabelForm;

/**
 * The sums -largest .. largest as labels in ascending order, which are also the first tokens of the facts.
 *
 * @param largest R, at least 1
 */
record SumLabels(int largest) implements LabelForm<Integer> {

    @Override
    public int size() {
        return 2 * largest + 1;
    }

    @Override
    public int shared() {
        return size();
    }

    @Override
    public int index(Integer answer) {
        if (answer < -largest || answer > largest) {
            throw new IllegalArgumentException("sum " + answer + " is outside " + -largest + ".." + largest);
        }
        return answer + largest;
    }

    @Override
    public Integer answer(int index) {
        return index - largest;
    }
}
