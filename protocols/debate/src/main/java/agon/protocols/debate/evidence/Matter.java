package agon.protocols.debate.evidence;

import java.util.List;

/** What debates can be about, whoever claims what. Asked for at every step of a search, so it keeps its hash. */
public final class Matter<Q, A, E> {

    private final Q question;
    private final List<A> answers;
    private final List<E> pieces;
    private final int hash;

    /**
     * Copies the lists.
     *
     * @param question the question
     * @param answers every answer that somebody may claim; their places stand for them from here on
     * @param pieces every piece of evidence that may be revealed; their places stand for them from here on
     */
    public Matter(Q question, List<A> answers, List<E> pieces) {
        this.question = question;
        this.answers = List.copyOf(answers);
        this.pieces = List.copyOf(pieces);
        hash = 31 * (31 * question.hashCode() + this.answers.hashCode()) + this.pieces.hashCode();
    }

    /** The question. */
    public Q question() {
        return question;
    }

    /** Every answer that somebody may claim. */
    public List<A> answers() {
        return answers;
    }

    /** Every piece of evidence that may be revealed. */
    public List<E> pieces() {
        return pieces;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Matter<?, ?, ?> matter
                        && hash == matter.hash
                        && question.equals(matter.question)
                        && answers.equals(matter.answers)
                        && pieces.equals(matter.pieces);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
