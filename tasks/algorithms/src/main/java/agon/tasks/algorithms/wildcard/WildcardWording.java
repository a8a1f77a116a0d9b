package agon.tasks.algorithms.wildcard;

import static agon.tasks.algorithms.wildcard.SparseFunction.PLACES;

import agon.api.codec.Wording;

/** Patterns and functions in words, place 0 first. */
record WildcardWording() implements Wording<WildcardQuestion, Integer> {

    @Override
    public String question(WildcardQuestion question) {
        SparseFunction function = question.function();
        StringBuilder words = new StringBuilder("sum over ");
        for (int place = 0; place < PLACES; place++) {
            words.append(question.symbol(place).sign());
        }
        words.append(" of f, which is 0 but for");
        for (int index = 0; index < function.size(); index++) {
            SparseFunction.Entry entry = function.entry(index);
            words.append(' ');
            for (int place = 0; place < PLACES; place++) {
                words.append(entry.point() >> place & 1);
            }
            words.append(entry.value() > 0 ? "=+1" : "=-1");
        }
        return words.toString();
    }

    @Override
    public String answer(Integer answer) {
        return answer.toString();
    }
}
