package agon.api.search;

import agon.api.codec.LabelForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The answer of the highest score among all labels, of equals the first. Asks nothing of the base distribution. */
public record Argmax() implements Search {

    @Override
    public <Q, A> List<Choice<Q, A>> choose(List<Q> questions, SearchSpace<Q, A> space) {
        if (!(space.form() instanceof LabelForm<A> labels)) {
            throw new IllegalArgumentException("a full argmax needs answers that are labels; these cannot be listed");
        }
        List<A> all = IntStream.range(0, labels.size()).mapToObj(labels::answer).toList();
        return space.scored(questions, all).stream()
                .map(ScoredAnswers::best)
                .flatMap(Optional::stream)
                .toList();
    }
}
