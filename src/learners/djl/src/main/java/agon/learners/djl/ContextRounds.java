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
 * @param hear number of the linear map by which entities hear what they stand for; anything without joins
 */
record ContextRounds(int rounds, MessageRound round, Optional<FactJoins> joins, int hear) {

    /** Declares the weights. */
    static ContextRounds declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        MessageRound round = MessageRound.declare(layout, "context.", shape, random);
        return shape.joins() == 0
                ? new ContextRounds(shape.contextRounds(), round, Optional.empty(), -1)
                : new ContextRounds(
                        shape.contextRounds(),
                        round,
                        Optional.of(FactJoins.declare(layout, shape, random)),
                        MessageRound.linear(layout, "hear", shape.arity() * shape.width(), shape.width(), 1, random));
    }

    /**
     * What is known of the entities of contexts after all rounds.
     *
     * @param states at first
     * @param graph what does not change
     * @param places contexts &times; facts &times; entities &times; places: 1 where the entity meanings there
     * @param said contexts &times; facts &times; (places, width): the tokens of facts
     * @param offsets contexts &times; facts
     */
    Entities apply(
            ForwardPass pass, NDArray states, MessageRound.Graph graph, NDArray places, NDArray said, NDArray offsets) {
        return joins.map(used -> joined(pass, states, graph, used, used.graph(pass, places, said, offsets)))
                .orElseGet(() -> new Entities(alone(pass, states, graph), Optional.empty()));
    }

    private NDArray alone(ForwardPass pass, NDArray initial, MessageRound.Graph graph) {
        NDArray states = initial;
        for (int i = 0; i < rounds; i++) {
            NDArray last = states;
            states = pass.kept(() -> {
                        NDArray normal = round.normal(pass, last);
                        NDArray heard = round.heard(pass, round.facts(pass, normal, graph), graph);
                        return new NDList(round.changed(pass, last, normal, heard));
                    })
                    .head();
        }
        return states;
    }

    private Entities joined(
            ForwardPass pass, NDArray initial, MessageRound.Graph graph, FactJoins used, FactJoins.Graph tokens) {
        Shape extent = initial.getShape();
        NDList known = new NDList(initial, used.nothing(pass, extent.get(0), extent.get(1)));
        for (int i = 0; i < rounds; i++) {
            NDList last = known;
            known = pass.kept(() -> {
                NDArray normal = round.normal(pass, last.get(0));
                NDArray facts = round.facts(pass, normal, graph);
                NDArray meanings = used.apply(pass, last.get(1), facts, tokens);
                NDArray heard = round.heard(pass, facts, graph).add(pass.linear(meanings, hear));
                return new NDList(round.changed(pass, last.get(0), normal, heard), meanings);
            });
        }
        return new Entities(known.get(0), Optional.of(known.get(1)));
    }
}
