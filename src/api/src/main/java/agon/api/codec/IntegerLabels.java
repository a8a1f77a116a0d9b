package agon.api.codec;

/** Labels that are their own index. */
record IntegerLabels(int size, int shared) implements LabelForm<Integer> {

    IntegerLabels {
        if (size < 2 || shared < 0 || shared > size) {
            throw new IllegalArgumentException("labels: size " + size + ", shared " + shared);
        }
    }

    @Override
    public int index(Integer answer) {
        if (answer < 0 || answer >= size) {
            throw new IllegalArgumentException("label " + answer + " is outside 0.." + (size - 1));
        }
        return answer;
    }

    @Override
    public Integer answer(int index) {
        return index;
    }
}
