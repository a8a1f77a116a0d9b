package agon.analysis.finding;

import agon.analysis.finding.Finding.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the full set of sub-tasks is harder to learn than the task (Christiano et al. 2018): the examples that a learner
 * given the truth needs on the overseer's sub-questions, against those that it needs on the task's own questions. Where
 * answers are reals, the share of them counts that are off by no more than {@code evaluation.tolerance} says.
 *
 * @param accuracy to be reached on the questions trained on, above 0 to 1
 */
record SubtaskBurden(double accuracy) implements Inquiry {

    static final String KIND = "subtask-burden";

    private static final String LEARNER = "supervised";
    private static final String QUESTIONS = "questions";

    @Override
    public Finding find(Evidence evidence) {
        Burden burden = burden(evidence);
        return burden.statements().isEmpty()
                ? Finding.none(KIND, "no " + LEARNER + " ran on a task with " + QUESTIONS + " both task and subtasks")
                : new Finding(KIND, burden.statements(), burden.tables(accuracy));
    }

    /** The ratios, and how either side learned. */
    record Burden(List<Statement> statements, List<Learning> all) {

        List<FindingTable> tables(double accuracy) {
            return List.of(Learning.reached("subtask_burden.csv", accuracy, all), Learning.curves(all));
        }
    }

    Burden burden(Evidence evidence) {
        List<Statement> statements = new ArrayList<>();
        List<Learning> all = new ArrayList<>();
        for (Family family : Family.of(evidence.setups(LEARNER), List.of(QUESTIONS))) {
            for (String label : family.labels(LEARNER)) {
                Optional<Learning> subtasks =
                        learning(evidence, family, label, "subtasks", "learning the sub-questions");
                Optional<Learning> task = learning(evidence, family, label, "task", "learning the task");
                if (subtasks.isPresent() && task.isPresent()) {
                    all.addAll(List.of(task.get(), subtasks.get()));
                    statements.add(new ExampleRatio(family.place(), subtasks.get(), task.get(), accuracy)
                            .statement(evidence.settings()));
                }
            }
        }
        return new Burden(statements, all);
    }

    private static Optional<Learning> learning(
            Evidence evidence, Family family, String label, String questions, String name) {
        return family.members().stream()
                .filter(member -> member.label().equals(label)
                        && member.taskText(QUESTIONS).equals(questions))
                .findFirst()
                .map(setup -> Learning.of(evidence, questions, name, setup));
    }
}
