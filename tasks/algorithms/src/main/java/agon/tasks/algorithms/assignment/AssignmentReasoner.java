package agon.tasks.algorithms.assignment;

import static agon.api.codec.FactsForm.ABSENT;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;

/**
 * The faultless H: looks up arguments, leaves and entries of f; for the value of a computed variable asks which its
 * arguments are, what their values are, and what f makes of them (Christiano et al. 2018, section 4). The two values take a
 * step each: an argument that is both y and z would be asked for twice in one step, which means two draws from the agent
 * instead of its answer.
 *
 * <p>Answers need not make sense: where a variable is due and none is named, or a value is due and none is told, H
 * concludes the value 0.
 */
record AssignmentReasoner() implements Reasoner<AssignmentQuestion, Integer> {

    private static final DecompositionShape SHAPE = new DecompositionShape(2, 5);
    private static final int VALUE_WITHOUT_SENSE = 0;

    @Override
    public Step<AssignmentQuestion, Integer> next(AssignmentQuestion question, List<Integer> answersSoFar) {
        if (question.isPrimitive()) {
            return new Step.Conclude<>(question.truth());
        }
        return switch (answersSoFar.size()) {
            case 0 -> askArguments(question);
            case 2 -> askValue(question.assignments(), answersSoFar.get(0));
            case 3 -> askValue(question.assignments(), answersSoFar.get(1));
            case 4 -> askEntry(question.assignments(), answersSoFar.get(2), answersSoFar.get(3));
            default -> conclude(answersSoFar.get(answersSoFar.size() - 1));
        };
    }

    @Override
    public DecompositionShape shape() {
        return SHAPE;
    }

    private static Step<AssignmentQuestion, Integer> askArguments(AssignmentQuestion question) {
        Assignments assignments = question.assignments();
        int subject = question.subject();
        return new Step.Ask<>(List.of(
                new AssignmentQuestion(assignments, QuestionKind.FIRST_ARGUMENT, subject, ABSENT),
                new AssignmentQuestion(assignments, QuestionKind.SECOND_ARGUMENT, subject, ABSENT)));
    }

    private static Step<AssignmentQuestion, Integer> askValue(Assignments assignments, int argument) {
        return assignments.isVariable(argument)
                ? new Step.Ask<>(List.of(AssignmentQuestion.value(assignments, argument)))
                : new Step.Conclude<>(VALUE_WITHOUT_SENSE);
    }

    private static Step<AssignmentQuestion, Integer> askEntry(Assignments assignments, int a, int b) {
        return Assignments.isValue(a) && Assignments.isValue(b)
                ? new Step.Ask<>(List.of(AssignmentQuestion.apply(assignments, a, b)))
                : new Step.Conclude<>(VALUE_WITHOUT_SENSE);
    }

    private static Step<AssignmentQuestion, Integer> conclude(int last) {
        return new Step.Conclude<>(Assignments.isValue(last) ? last : VALUE_WITHOUT_SENSE);
    }
}
