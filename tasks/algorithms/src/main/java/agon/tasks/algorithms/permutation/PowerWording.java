package agon.tasks.algorithms.permutation;

import agon.api.codec.Wording;

/** Powers in words. */
record PowerWording() implements Wording<PowerQuestion, Integer> {

    @Override
    public String question(PowerQuestion question) {
        return "σ^" + question.power() + "(" + question.element() + ") for σ = "
                + question.permutation().images();
    }

    @Override
    public String answer(Integer answer) {
        return answer.toString();
    }
}
