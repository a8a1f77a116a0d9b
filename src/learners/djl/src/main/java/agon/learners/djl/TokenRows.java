package agon.learners.djl;

/**
 * Which row of a table of token vectors stands for which token: answers first, then what else facts and queries say, then
 * the absent token.
 *
 * @param vocabulary number of tokens in facts and queries
 * @param answers number of tokens an answer is made of; 0 for real-valued answers
 * @param shared how many of the first answer tokens are the first tokens of the vocabulary
 */
record TokenRows(int vocabulary, int answers, int shared) {

    /** Names the first extent out of range. */
    TokenRows {
        if (vocabulary < 1) {
            throw new IllegalArgumentException("vocabulary must be at least 1, not " + vocabulary);
        }
        if (answers < 0 || shared < 0 || shared > Math.min(answers, vocabulary)) {
            throw new IllegalArgumentException("of " + answers + " answer tokens and a vocabulary of " + vocabulary
                    + ", " + shared + " cannot be shared");
        }
    }

    /** Rows of the table. */
    int count() {
        return answers + vocabulary - shared + 1;
    }

    /** The row of the absent token. */
    int absent() {
        return count() - 1;
    }

    /** The row of a token of facts and queries; -1 is the absent one. */
    int row(int token) {
        if (token < 0) {
            return absent();
        }
        if (token >= vocabulary) {
            throw new IllegalArgumentException("token " + token + " is not below the vocabulary's " + vocabulary);
        }
        return token < shared ? token : token - shared + answers;
    }
}
