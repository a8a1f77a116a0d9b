package agon.tasks.algorithms.assignment;

import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.tasks.algorithms.subtask.Decomposition;
import java.util.List;
import java.util.Optional;

/**
 * The task for one seed. Answers are tokens: values 0 .. 7, names from 8 on.
 *
 * @param settings size and flaws
 * @param seed decides which mistakes a flawed overseer makes
 */
record SequentialAssignments(AssignmentSettings settings, long seed) implements Task<AssignmentQuestion, Integer> {

    @Override
    public Codec<AssignmentQuestion, Integer> codec() {
        AssignmentFacts facts = new AssignmentFacts(settings);
        return new Codec<>(
                List.of(facts),
                LabelForm.integers(facts.answers(), facts.answers()),
                new AssignmentWording(),
                Optional.of(new AssignmentSubQuestions(facts)));
    }

    @Override
    public Questions<AssignmentQuestion> questions(Split split) {
        return settings.questions()
                .of(
                        new AssignmentQuestions(settings, split),
                        split,
                        Decomposition.toTheEnd(new AssignmentReasoner(), new AssignmentLookUp(), truth()));
    }

    @Override
    public Overseer<AssignmentQuestion, Integer> overseer() {
        Flawed<AssignmentQuestion, Integer> flawed =
                new Flawed<>(settings.overseer(), Seeds.mix(seed, "overseer"), codec());
        Demonstrator<AssignmentQuestion, Integer> unaided =
                question -> question.isWithin(settings.competence()) ? Optional.of(question.truth()) : Optional.empty();
        return Overseer.of(
                flawed.reasoner(new AssignmentReasoner()),
                flawed.primitives(new AssignmentLookUp()),
                flawed.demonstrator(unaided));
    }

    @Override
    public Truth<AssignmentQuestion, Integer> truth() {
        return AssignmentQuestion::truth;
    }
}
