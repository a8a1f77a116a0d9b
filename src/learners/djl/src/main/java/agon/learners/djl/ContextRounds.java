package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What entities find out before the question is known, once for all questions about a context. What is found out so cannot
 * be about the question, so it has to be about every entity: a rule that is applied again and again, where rounds about a
 * question learn each depth of reasoning on its own.
 *
 * @param rounds how many
 * @param round the messages
 * @param joins how facts look up facts, if they do
 */
record ContextRounds(int rounds, MessageRound round, Optional<FactJoins> joins) {

    /** Declares the weights. */
    static ContextRounds declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        MessageRound round = MessageRound.declare(layout, "context.", shape, random);
        Optional<FactJoins> joins =
                shape.joins() == 0 ? Optional.empty() : Optional.of(FactJoins.declare(layout, shape, random));
        return new ContextRounds(shape.contextRounds(), round, joins);
    }

    /**
     * What is known of the entities of contexts after all rounds.
     *
     * @param states at first
     * @param graph what does not change
     * @param places contexts &times; facts &times; entities &times; places: 1 where the entity stands there
     * @param said contexts &times; facts &times; (places, width): the tokens of facts
     * @param offsets contexts &times; facts
     */
    Entities apply(
            ForwardPass pass, NDArray states, MessageRound.Graph graph, NDArray places, NDArray said, NDArray offsets) {
        Optional<FactJoins.Graph> tokens = joins.map(used -> used.graph(pass, places, said, offsets));
        Shape extent = states.getShape();
        NDList known = new NDList(states);
        joins.ifPresent(used -> known.add(used.nothing(pass, extent.get(0), extent.get(1))));
        NDList now = known;
        for (int i = 0; i < rounds; i++) {
            NDList last = now;
            now = pass.kept(() -> next(pass, last, graph, tokens));
        }
        return new Entities(now.get(0), joins.isPresent() ? Optional.of(now.get(1)) : Optional.empty());
    }

    /** States, then meanings if facts look up facts, after one more round. */
    private NDList next(ForwardPass pass, NDList last, MessageRound.Graph graph, Optional<FactJoins.Graph> tokens) {
        NDArray normal = round.normal(pass, last.get(0));
        NDArray facts = round.facts(pass, normal, graph);
        NDArray heard = round.heard(pass, facts, graph);
        if (joins.isEmpty()) {
            return new NDList(round.changed(pass, last.get(0), normal, heard));
        }
        NDArray meanings = joins.get().apply(pass, last.get(1), facts, tokens.orElseThrow());
        NDArray all = heard.add(joins.get().heard(pass, meanings));
        return new NDList(round.changed(pass, last.get(0), normal, all), meanings);
    }
}
