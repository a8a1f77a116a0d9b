package agon.api.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked next, as tokens: a count, then the tokens of each sub-question, then padding by the count of zero. The
 * counts 0 .. most follow the sub-questions' own tokens in the vocabulary.
 */
record AskedTokensForm(TokensForm.Extent subQuestion, int mostAskedAtOnce) implements TokensForm<AskedTokens> {

    @Override
    public Extent extent() {
        return new Extent(
                subQuestion.vocabulary() + mostAskedAtOnce + 1,
                1 + mostAskedAtOnce * subQuestion.length(),
                subQuestion.shared());
    }

    @Override
    public int[] tokens(AskedTokens answer) {
        return answer.tokens().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public AskedTokens answer(int[] tokens) {
        List<Integer> list = new ArrayList<>();
        for (int token : tokens) {
            list.add(token);
        }
        return new AskedTokens(list);
    }
}
