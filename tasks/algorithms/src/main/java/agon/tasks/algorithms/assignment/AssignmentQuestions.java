package agon.tasks.algorithms.assignment;

import static agon.api.codec.FactsForm.ABSENT;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.draw.ContextDraws;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws contexts of one side of the division, and questions about each.
 *
 * @param settings size
 * @param split which side, and how many variables
 */
record AssignmentQuestions(AssignmentSettings settings, Split split) implements Questions<AssignmentQuestion> {

    /** Below the highest level, one question in so many is about any variable assigned so far. */
    private static final int LEAVES_ONE_IN = 4;

    @Override
    public int levels() {
        return settings.variables(split) - leaves();
    }

    private int leaves() {
        return AssignmentSettings.leaves(settings.variables(split));
    }

    @Override
    public List<AssignmentQuestion> draw(int count, int hardest, RandomGenerator random) {
        return new ContextDraws(split, settings.questionsPerContext())
                .draw(
                        count,
                        () -> Assignments.draw(settings.variables(split), settings.names(), random),
                        assignments -> question(assignments, hardest, random));
    }

    private AssignmentQuestion question(Assignments assignments, int hardest, RandomGenerator random) {
        return hardest == 0
                ? primitive(assignments, random)
                : AssignmentQuestion.value(assignments, assignments.name(place(hardest, random)));
    }

    /** D itself at the highest level; below it computed variables come up more often, since leaves are soon learned. */
    private int place(int hardest, RandomGenerator random) {
        boolean computed = hardest < levels() && random.nextInt(LEAVES_ONE_IN) > 0;
        return computed ? leaves() + random.nextInt(hardest) : random.nextInt(leaves() + hardest);
    }

    /** A kind uniformly, then what it is about. */
    private AssignmentQuestion primitive(Assignments assignments, RandomGenerator random) {
        QuestionKind kind = QuestionKind.values()[random.nextInt(QuestionKind.values().length)];
        return switch (kind) {
            case VALUE -> AssignmentQuestion.value(assignments, assignments.name(random.nextInt(leaves())));
            case FIRST_ARGUMENT, SECOND_ARGUMENT ->
                new AssignmentQuestion(
                        assignments, kind, assignments.name(leaves() + random.nextInt(levels())), ABSENT);
            case APPLY -> {
                int[] entries = assignments.usedEntries().toArray();
                int entry = entries[random.nextInt(entries.length)];
                yield AssignmentQuestion.apply(assignments, entry / Assignments.VALUES, entry % Assignments.VALUES);
            }
        };
    }
}
