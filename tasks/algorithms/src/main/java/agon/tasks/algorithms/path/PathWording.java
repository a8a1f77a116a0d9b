package agon.tasks.algorithms.path;

import agon.api.codec.Wording;

/**
 * Questions about paths in words.
 *
 * @param tokens the tokens
 */
record PathWording(PathTokens tokens) implements Wording<PathQuestion, Integer> {

    @Override
    public String question(PathQuestion question) {
        return question.kind().label() + "(" + question.from() + ", " + question.to() + ") in " + question.graph();
    }

    @Override
    public String answer(Integer answer) {
        if (answer < tokens.pool().names()) {
            return "vertex " + answer;
        }
        if (tokens.isDistance(answer)) {
            return "distance " + tokens.edges(answer);
        }
        return answer == tokens.infinity() ? "infinity" : answer == tokens.yes() ? "yes" : "no";
    }
}
