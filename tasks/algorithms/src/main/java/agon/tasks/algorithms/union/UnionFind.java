package agon.tasks.algorithms.union;

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
 * @param settings sizes and flaws
 * @param seed decides which mistakes a flawed overseer makes
 */
record UnionFind(UnionSettings settings, long seed) implements Task<UnionQuestion, Integer> {

    UnionTokens tokens() {
        return new UnionTokens(settings.pool());
    }

    private UnionReasoner reasoner() {
        return new UnionReasoner(tokens(), settings.search());
    }

    @Override
    public Codec<UnionQuestion, Integer> codec() {
        UnionTokens tokens = tokens();
        return new Codec<>(
                List.of(new UnionFacts(tokens)),
                LabelForm.integers(tokens.labels(), tokens.labels()),
                new UnionWording(tokens),
                Optional.of(new UnionSubQuestions(tokens, settings.search())));
    }

    @Override
    public Questions<UnionQuestion> questions(Split split) {
        return settings.questions()
                .of(
                        new UnionQuestions(settings, split),
                        split,
                        Decomposition.cut(reasoner(), new UnionLookUp(tokens()), truth()));
    }

    @Override
    public Overseer<UnionQuestion, Integer> overseer() {
        Flawed<UnionQuestion, Integer> flawed = new Flawed<>(settings.overseer(), Seeds.mix(seed, "overseer"), codec());
        UnionLookUp lookUp = new UnionLookUp(tokens());
        Demonstrator<UnionQuestion, Integer> unaided =
                question -> isWithinCompetence(question) ? Optional.of(truth().answer(question)) : Optional.empty();
        return Overseer.of(flawed.reasoner(reasoner()), flawed.primitives(lookUp), flawed.demonstrator(unaided));
    }

    private boolean isWithinCompetence(UnionQuestion question) {
        return question.kind().isPrimitive()
                || settings.competence() > 0
                        && Depths.of(question.forest()).depth(question.vertex()) < settings.competence();
    }

    @Override
    public Truth<UnionQuestion, Integer> truth() {
        return new UnionTruth(tokens());
    }
}
