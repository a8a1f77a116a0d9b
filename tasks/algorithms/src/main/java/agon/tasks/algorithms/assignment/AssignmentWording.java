package agon.tasks.algorithms.assignment;

import static agon.tasks.algorithms.assignment.Assignments.VALUES;

import agon.api.codec.FactsForm;
import agon.api.codec.Wording;
import java.util.List;

/** Assignments in words: values as digits, names as v0, v1, … */
record AssignmentWording() implements Wording<AssignmentQuestion, Integer> {

    @Override
    public String question(AssignmentQuestion question) {
        Assignments assignments = question.assignments();
        StringBuilder words =
                new StringBuilder(question.kind().words()).append('(').append(token(question.subject()));
        if (question.kind() == QuestionKind.APPLY) {
            words.append(", ").append(token(question.other()));
        }
        words.append(") where");
        for (int place = 0; place < assignments.variables(); place++) {
            words.append(' ').append(assignment(assignments, assignments.name(place)));
        }
        words.append(" and f =");
        for (int a = 0; a < VALUES; a++) {
            words.append(' ');
            for (int b = 0; b < VALUES; b++) {
                words.append(assignments.apply(a, b));
            }
        }
        return words.toString();
    }

    private static String assignment(Assignments assignments, int name) {
        String first = token(assignments.first(name));
        return token(name)
                + (assignments.isLeaf(name)
                        ? "=" + first
                        : "=f(" + first + "," + token(assignments.second(name)) + ")");
    }

    @Override
    public String answer(Integer answer) {
        return token(answer);
    }

    /** A variable, or an entry of f, as its three tokens say it. */
    static String fact(List<Integer> tokens) {
        String first = token(tokens.get(0));
        String second = token(tokens.get(1));
        if (tokens.get(2) == FactsForm.ABSENT) {
            return first + "=" + second;
        }
        String third = token(tokens.get(2));
        return Assignments.isValue(tokens.get(0))
                ? "f(" + first + "," + second + ")=" + third
                : first + "=f(" + second + "," + third + ")";
    }

    private static String token(int token) {
        return Assignments.isValue(token) ? Integer.toString(token) : "v" + (token - VALUES);
    }
}
