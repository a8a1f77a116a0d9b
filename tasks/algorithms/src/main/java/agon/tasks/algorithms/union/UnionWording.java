package agon.tasks.algorithms.union;

import agon.api.codec.Wording;

/**
 * Questions about forests in words.
 *
 * @param tokens the tokens
 */
record UnionWording(UnionTokens tokens) implements Wording<UnionQuestion, Integer> {

    @Override
    public String question(UnionQuestion question) {
        boolean another = question.kind() == UnionKind.EDGE || question.other() != question.vertex();
        String about = another ? question.vertex() + ", " + question.other() : Integer.toString(question.vertex());
        return question.kind().label() + "(" + about + ") in " + question.forest();
    }

    @Override
    public String answer(Integer answer) {
        if (UnionTokens.isValue(answer)) {
            return "label " + answer;
        }
        if (tokens.isDepth(answer)) {
            return "depth " + tokens.edges(answer);
        }
        if (answer < tokens.none()) {
            return "vertex " + answer;
        }
        return answer == tokens.none() ? "none" : answer == tokens.yes() ? "yes" : "no";
    }
}
