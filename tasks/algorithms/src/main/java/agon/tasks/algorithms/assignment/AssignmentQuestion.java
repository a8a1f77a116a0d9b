package agon.tasks.algorithms.assignment;

import static agon.api.codec.FactsForm.ABSENT;

import java.util.Optional;

/**
 * A question about one variable, or about one entry of the table.
 *
 * @param assignments the context
 * @param kind what is asked
 * @param subject the token of x, or the value a
 * @param other the value b; ABSENT in questions about a variable
 */
record AssignmentQuestion(Assignments assignments, QuestionKind kind, int subject, int other) {

    AssignmentQuestion {
        if (!makesSense(assignments, kind, subject) || Assignments.isValue(other) != (kind == QuestionKind.APPLY)) {
            throw new IllegalArgumentException(
                    kind + " of the tokens " + subject + " and " + other + " is no question");
        }
    }

    private static boolean makesSense(Assignments assignments, QuestionKind kind, int subject) {
        return switch (kind) {
            case VALUE -> assignments.isVariable(subject);
            case FIRST_ARGUMENT, SECOND_ARGUMENT -> assignments.isVariable(subject) && !assignments.isLeaf(subject);
            case APPLY -> Assignments.isValue(subject);
        };
    }

    /** The value of a variable. */
    static AssignmentQuestion value(Assignments assignments, int variable) {
        return new AssignmentQuestion(assignments, QuestionKind.VALUE, variable, ABSENT);
    }

    /** An entry of the table. */
    static AssignmentQuestion apply(Assignments assignments, int a, int b) {
        return new AssignmentQuestion(assignments, QuestionKind.APPLY, a, b);
    }

    /** A question about the same context as tokens say it, if they make sense; only f(a, b) reads the last token. */
    Optional<AssignmentQuestion> ask(QuestionKind kind, int subject, int other) {
        boolean entry = kind == QuestionKind.APPLY;
        return makesSense(assignments, kind, subject) && (!entry || Assignments.isValue(other))
                ? Optional.of(new AssignmentQuestion(assignments, kind, subject, entry ? other : ABSENT))
                : Optional.empty();
    }

    /** Whether H looks it up: all but the value of a computed variable. Of entries of f, facts list only those in use. */
    boolean isPrimitive() {
        return kind != QuestionKind.VALUE || assignments.isLeaf(subject);
    }

    /** Whether an H that works out so many computed variables in a row answers it unaided. */
    boolean isWithin(int competence) {
        return isPrimitive() || assignments.depth(subject) <= competence;
    }

    /** The right answer, as a token. */
    int truth() {
        return switch (kind) {
            case VALUE -> assignments.value(subject);
            case FIRST_ARGUMENT -> assignments.first(subject);
            case SECOND_ARGUMENT -> assignments.second(subject);
            case APPLY -> assignments.apply(subject, other);
        };
    }

    /** Of the content alone: an enum's own hash differs from run to run, and so would the order of hashed questions. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * assignments.hashCode() + kind.ordinal()) + subject) + other;
    }
}
