package agon.api.codec;

import java.util.List;

/** Steps in words. */
record StepWording<Q, A>(Wording<Q, A> words) implements Wording<StepQuestion<Q, A>, AskedTokens> {

    @Override
    public String question(StepQuestion<Q, A> step) {
        return describe(words, step);
    }

    @Override
    public String answer(AskedTokens answer) {
        return answer.tokens().toString();
    }

    static <Q, A> String describe(Wording<Q, A> words, StepQuestion<Q, A> step) {
        List<String> answers = step.answersSoFar().stream().map(words::answer).toList();
        return words.question(step.question()) + " given " + answers;
    }
}
