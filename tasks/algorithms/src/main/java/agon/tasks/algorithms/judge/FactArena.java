package agon.tasks.algorithms.judge;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import java.util.List;
import java.util.OptionalInt;

/**
 * Debates on a question by the facts of its context: the judge sees what is asked and those that were revealed, and takes the
 * claim that it finds likelier for such an excerpt.
 *
 * @param sight what there is to see of a question
 * @param reader what the judge makes of an excerpt
 * @param learned how many facts it learned to judge by
 * @param form of the evidence
 */
record FactArena<Q, A>(Sight<Q> sight, Reader<A> reader, int learned, EvidenceForm<Fact> form)
        implements Arena<Q, A, Fact> {

    @Override
    public List<Fact> evidence(Q question) {
        return sight.facts(question);
    }

    @Override
    public List<double[]> judge(List<Trial<Q, A, Fact>> trials) {
        return reader.credences(
                trials.stream()
                        .map(trial -> sight.excerpt(trial.question(), trial.revealed()))
                        .toList(),
                trials.stream().map(Trial::claims).toList());
    }

    /** The query: what is asked. */
    @Override
    public Object seen(Q question) {
        return sight.excerpt(question, List.of());
    }

    @Override
    public OptionalInt length() {
        return OptionalInt.of(learned);
    }
}
