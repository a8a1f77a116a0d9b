package agon.tasks.algorithms.permutation;

import agon.api.codec.Wording;

/** Powers in words. */
record PowerWording() implements Wording<PowerQuestion, Integer> {

    @Override
    public String question(PowerQuestion question) {
        Permutation permutation = question.permutation();
        boolean all = permutation.size() == permutation.images().size();
        return "σ^" + question.power() + "(" + question.element() + ") for σ = " + permutation.images()
                + (all ? "" : " on " + permutation.elements());
    }

    @Override
    public String answer(Integer answer) {
        return answer.toString();
    }
}
