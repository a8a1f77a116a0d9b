package agon.tasks.algorithms.wildcard;

import agon.api.codec.Codec;
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
 * @param settings size and flaws
 * @param seed decides which mistakes a flawed overseer makes
 */
record WildcardSearch(WildcardSettings settings, long seed) implements Task<WildcardQuestion, Integer> {

    @Override
    public Codec<WildcardQuestion, Integer> codec() {
        WildcardFacts facts = new WildcardFacts(settings);
        return new Codec<>(
                List.of(facts), facts.sums(), new WildcardWording(), Optional.of(new WildcardSubQuestions(facts)));
    }

    @Override
    public Questions<WildcardQuestion> questions(Split split) {
        return settings.questions()
                .of(
                        new WildcardQuestions(settings, split),
                        split,
                        Decomposition.toTheEnd(
                                new WildcardReasoner(settings.largestSum()), new WildcardLookUp(), truth()));
    }

    @Override
    public Overseer<WildcardQuestion, Integer> overseer() {
        Flawed<WildcardQuestion, Integer> flawed =
                new Flawed<>(settings.overseer(), Seeds.mix(seed, "overseer"), codec());
        Demonstrator<WildcardQuestion, Integer> unaided = question ->
                question.level() <= settings.competence() ? Optional.of(question.truth()) : Optional.empty();
        return Overseer.of(
                flawed.reasoner(new WildcardReasoner(settings.largestSum())),
                flawed.primitives(new WildcardLookUp()),
                flawed.demonstrator(unaided));
    }

    @Override
    public Truth<WildcardQuestion, Integer> truth() {
        return WildcardQuestion::truth;
    }
}
