package agon.tasks.algorithms.path;

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
record ShortestPath(PathSettings settings, long seed) implements Task<PathQuestion, Integer> {

    PathTokens tokens() {
        return new PathTokens(settings.pool());
    }

    private PathReasoner reasoner() {
        return new PathReasoner(tokens(), settings.search());
    }

    @Override
    public Codec<PathQuestion, Integer> codec() {
        PathTokens tokens = tokens();
        return new Codec<>(
                List.of(new PathFacts(tokens)),
                LabelForm.integers(tokens.labels(), tokens.labels()),
                new PathWording(tokens),
                Optional.of(new PathSubQuestions(tokens, settings.search())));
    }

    @Override
    public Questions<PathQuestion> questions(Split split) {
        return settings.questions()
                .of(
                        new PathQuestions(settings, split),
                        split,
                        Decomposition.cut(reasoner(), new PathLookUp(tokens()), truth()));
    }

    @Override
    public Overseer<PathQuestion, Integer> overseer() {
        Flawed<PathQuestion, Integer> flawed = new Flawed<>(settings.overseer(), Seeds.mix(seed, "overseer"), codec());
        PathLookUp lookUp = new PathLookUp(tokens());
        Demonstrator<PathQuestion, Integer> unaided =
                question -> isWithinCompetence(question) ? Optional.of(truth().answer(question)) : Optional.empty();
        return Overseer.of(flawed.reasoner(reasoner()), flawed.primitives(lookUp), flawed.demonstrator(unaided));
    }

    /** No way can be seen to be none: that there is none takes all of the graph. */
    private boolean isWithinCompetence(PathQuestion question) {
        return question.kind().isPrimitive()
                || settings.competence() > 0
                        && Distances.to(question.graph(), question.to()).from(question.from()) <= settings.competence();
    }

    @Override
    public Truth<PathQuestion, Integer> truth() {
        return new PathTruth(tokens());
    }
}
