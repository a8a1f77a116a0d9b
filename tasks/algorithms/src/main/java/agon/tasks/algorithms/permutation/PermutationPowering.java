package agon.tasks.algorithms.permutation;

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
 * The task for one seed.
 *
 * @param settings size, depth and flaws
 * @param seed decides which mistakes a flawed overseer makes
 */
record PermutationPowering(PowerSettings settings, long seed) implements Task<PowerQuestion, Integer> {

    @Override
    public Codec<PowerQuestion, Integer> codec() {
        PowerFacts facts = new PowerFacts(settings);
        return new Codec<>(
                List.of(facts),
                LabelForm.integers(settings.size(), settings.size()),
                new PowerWording(),
                Optional.of(new PowerSubQuestions(facts)));
    }

    @Override
    public Questions<PowerQuestion> questions(Split split) {
        return settings.questions()
                .of(
                        new PowerQuestions(settings, split),
                        split,
                        Decomposition.toTheEnd(new PowerReasoner(), new PowerLookUp(), truth()));
    }

    @Override
    public Overseer<PowerQuestion, Integer> overseer() {
        Flawed<PowerQuestion, Integer> flawed = new Flawed<>(settings.overseer(), Seeds.mix(seed, "overseer"), codec());
        Demonstrator<PowerQuestion, Integer> unaided = question ->
                question.power() <= settings.competence() ? Optional.of(truth().answer(question)) : Optional.empty();
        return Overseer.of(
                flawed.reasoner(new PowerReasoner()),
                flawed.primitives(new PowerLookUp()),
                flawed.demonstrator(unaided));
    }

    @Override
    public Truth<PowerQuestion, Integer> truth() {
        return question -> question.permutation().apply(question.power(), question.element());
    }
}
