package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.random.RandomGenerator;

/**
 * One round of messages about a question: the question is one more fact, and entities look at all facts as well. All such
 * rounds of a network share these weights, so that what is learned of one step along the facts holds for every step,
 * however many there are. The numbers are those of parameters: a weight is followed by its bias.
 */
record QuestionRound(
        FactGraphShape shape, MessageRound round, int fromQuestion, int toQuestion, int query, int value, int read) {

    private static final int NONE = -1;

    /**
     * What does not change from round to round.
     *
     * @param facts the facts, a row for each question
     * @param keys what heads compare, questions &times; heads &times; key width &times; facts; anything without heads
     * @param offsets added to all scores, questions &times; 1 &times; 1 &times; facts
     * @param question questions &times; entities &times; (slots and the asker's place)
     */
    record Graph(MessageRound.Graph facts, NDArray keys, NDArray offsets, NDArray question) {}

    /** Declares the weights. */
    static QuestionRound declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        int width = shape.width();
        int hidden = shape.hidden();
        int heads = shape.heads() * shape.keyWidth();
        int columns = (shape.slots() + 1) * width;
        int state = AttentionLayer.declareNorm(layout, "state", width);
        int fromFacts = MessageRound.gated(layout, "fromFacts", width, shape.arity(), hidden, 0, random);
        int fromQuestion = MessageRound.gated(layout, "fromQuestion", columns, 1, hidden, 1, random);
        int fact = AttentionLayer.declareNorm(layout, "fact", hidden);
        int toEntities = MessageRound.linear(layout, "toEntities", hidden, shape.arity() * width, 1, random);
        int toQuestion = MessageRound.linear(layout, "toQuestion", hidden, columns, 1, random);
        int query = heads == 0 ? NONE : MessageRound.linear(layout, "query", width, heads, 1, random);
        int value = heads == 0 ? NONE : MessageRound.linear(layout, "value", hidden, heads, 1, random);
        int read = heads == 0 ? NONE : MessageRound.linear(layout, "read", heads, width, 1, random);
        return new QuestionRound(
                shape,
                MessageRound.declare(layout, "", shape, state, fromFacts, fact, toEntities, random),
                fromQuestion,
                toQuestion,
                query,
                value,
                read);
    }

    /** The states after the round, questions &times; entities &times; width. */
    NDArray apply(ForwardPass pass, NDArray states, Graph graph) {
        NDArray normal = round.normal(pass, states);
        NDArray facts = round.facts(pass, normal, graph.facts());
        NDArray heard = round.heard(pass, facts, graph.facts()).add(fromQuestion(pass, normal, graph.question()));
        if (shape.heads() > 0) {
            heard = heard.add(looked(pass, normal, facts, graph));
        }
        return round.changed(pass, states, normal, heard);
    }

    private NDArray fromQuestion(ForwardPass pass, NDArray normal, NDArray places) {
        long questions = places.getShape().get(0);
        long columns = shape.slots() + 1L;
        NDArray named = places.transpose(0, 2, 1).batchMatMul(normal).reshape(questions, 1, columns * shape.width());
        NDArray fact = round.hidden(pass, pass.linear(named, fromQuestion));
        return places.batchMatMul(pass.linear(fact, toQuestion).reshape(questions, columns, shape.width()));
    }

    private NDArray looked(ForwardPass pass, NDArray normal, NDArray facts, Graph graph) {
        NDArray scores = byHead(pass.linear(normal, query)).matMul(graph.keys()).add(graph.offsets());
        NDArray seen = weights(scores).matMul(byHead(pass.linear(facts, value)));
        NDArray joined = seen.transpose(0, 2, 1, 3)
                .reshape(normal.getShape().get(0), normal.getShape().get(1), -1);
        return pass.linear(joined, read);
    }

    private NDArray weights(NDArray scores) {
        int averaging = shape.heads() - shape.sumHeads();
        if (shape.sumHeads() == 0) {
            return scores.softmax(-1);
        }
        if (averaging == 0) {
            return scores.getNDArrayInternal().sigmoid();
        }
        NDList parts = scores.split(new long[] {averaging}, 1);
        return parts.get(0).softmax(-1).concat(parts.get(1).getNDArrayInternal().sigmoid(), 1);
    }

    private NDArray byHead(NDArray rows) {
        return rows.reshape(rows.getShape().get(0), rows.getShape().get(1), shape.heads(), shape.keyWidth())
                .transpose(0, 2, 1, 3);
    }
}
