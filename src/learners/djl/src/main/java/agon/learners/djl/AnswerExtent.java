package agon.learners.djl;

import agon.api.codec.AnswerForm;
import agon.api.codec.LabelForm;
import agon.api.codec.TokensForm;

/**
 * The extent of an answer in tokens.
 *
 * @param vocabulary labels or tokens; 0 for reals
 * @param length tokens in an answer; 1 for labels and reals
 * @param shared how many of the first tokens are tokens of the facts as well
 */
record AnswerExtent(int vocabulary, int length, int shared) {

    static AnswerExtent of(AnswerForm<?> form) {
        if (form instanceof LabelForm<?> labels) {
            return new AnswerExtent(labels.size(), 1, labels.shared());
        }
        if (form instanceof TokensForm<?> tokens) {
            TokensForm.Extent extent = tokens.extent();
            return new AnswerExtent(extent.vocabulary(), extent.length(), extent.shared());
        }
        return new AnswerExtent(0, 1, 0);
    }
}
