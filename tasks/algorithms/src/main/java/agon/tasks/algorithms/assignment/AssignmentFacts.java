package agon.tasks.algorithms.assignment;

import static agon.tasks.algorithms.assignment.Assignments.VALUES;

import agon.api.codec.FactsForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Context and question as tokens: values first, then names, then kinds of questions.
 *
 * @param settings for the extents
 */
record AssignmentFacts(AssignmentSettings settings) implements FactsForm<AssignmentQuestion> {

    @Override
    public Extent extent() {
        return new Extent(vocabulary(), settings.facts(), 3, 3);
    }

    @Override
    public Object context(AssignmentQuestion question) {
        return question.assignments();
    }

    /**
     * Variables by their names, then the entries of f that their values rest on, ascending and each once: no place in the
     * list betrays the order of assignment.
     */
    @Override
    public int[][] facts(AssignmentQuestion question) {
        Assignments assignments = question.assignments();
        List<int[]> facts = new ArrayList<>();
        for (int name = VALUES; name < answers(); name++) {
            if (assignments.isVariable(name)) {
                facts.add(new int[] {name, assignments.first(name), assignments.second(name)});
            }
        }
        assignments.usedEntries().forEach(entry -> {
            int a = entry / VALUES;
            int b = entry % VALUES;
            facts.add(new int[] {a, b, assignments.apply(a, b)});
        });
        return facts.toArray(int[][]::new);
    }

    @Override
    public int[] query(AssignmentQuestion question) {
        return new int[] {answers() + question.kind().ordinal(), question.subject(), question.other()};
    }

    /** Tokens that answer something: values and names. */
    int answers() {
        return VALUES + settings.names();
    }

    int vocabulary() {
        return answers() + QuestionKind.values().length;
    }
}
