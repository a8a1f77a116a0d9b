package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A network over the graph of facts: entities (tokens) and facts (tuples of tokens) send one another messages for a number
 * of rounds (Gilmer et al. 2017). The question marks the entities that it names, so that what spreads is about them (Zhu et
 * al. 2021). Which facts an entity stands in is read off the tokens; it
 * need not be learned as attention has to learn it. Attention from entities to facts is there as well, for look-ups by
 * what was computed and for facts that match a pattern.
 *
 * <p>All rounds have the same weights. An answer is one of the entities, by their states, or any token, by the state of the
 * asker. Nothing orders facts, so the answer does not depend on their order.
 */
final class FactGraph implements Network<FactQuestion> {
    private static final double[] NO_FEATURES = {};

    private final FactGraphShape shape;
    private final ParameterLayout layout;
    private final MessageRound round;
    private final int tokens;
    private final int facts;
    private final int question;
    private final int marks;
    private final int keys;
    private final int outputNorm;
    private final int output;
    private final int pointer;

    private FactGraph(FactGraphShape shape, RandomGenerator random, ParameterLayout.Builder layout) {
        int width = shape.width();
        this.shape = shape;
        tokens = layout.add(
                "tokens",
                InitialValues.normal(random, shape.tokens().count() * width, 1),
                shape.tokens().count(),
                width);
        facts = MessageRound.gated(layout, "facts", shape.arity() * width, 1, shape.hidden(), 1, random);
        question = MessageRound.linear(layout, "question", shape.slots() * width, width, 1, random);
        int columns = shape.slots() + 1;
        marks = layout.add("marks", InitialValues.normal(random, columns * width, 1), columns, width);
        round = MessageRound.declare(layout, shape, random);
        int heads = shape.heads() * shape.keyWidth();
        // Scores of this spread let a head prefer some facts from the start.
        keys = heads == 0 ? -1 : MessageRound.linear(layout, "keys", shape.arity() * width, heads, 1.5, random);
        outputNorm = AttentionLayer.declareNorm(layout, "output", width);
        int outputs = shape.tokens().answers() == 0 ? 1 : width;
        output = MessageRound.linear(
                layout, "output", width, outputs, shape.tokens().answers() == 0 ? 0.1 : 1, random);
        pointer = layout.add("pointer", InitialValues.normal(random, width, 1 / Math.sqrt(width)), width, 1);
        this.layout = layout.build();
    }

    /** A network with initial weights drawn from {@code random}. */
    static FactGraph create(FactGraphShape shape, RandomGenerator random) {
        return new FactGraph(shape, random, new ParameterLayout.Builder());
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public FactQuestion continued(FactQuestion input, int[] answer, int known) {
        return new FactQuestion(input.context(), input.facts(), input.query(), Arrays.copyOf(answer, known));
    }

    @Override
    public double[] features(FactQuestion input) {
        return NO_FEATURES;
    }

    @Override
    public int featureCount() {
        return 0;
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<FactQuestion> inputs) {
        return RoundGroups.of(inputs, shape).outputs(pass, (together, rounds) -> outputs(pass, together, rounds));
    }

    private NDArray outputs(ForwardPass pass, List<FactQuestion> inputs, int rounds) {
        FactGraphBatch batch = FactGraphBatch.of(inputs, shape);
        NDArray normal = pass.normalise(states(pass, batch, rounds), outputNorm);
        NDArray out = pass.linear(normal.get(":, " + (batch.entities() - 1) + ", :"), output);
        if (shape.tokens().answers() == 0) {
            return out;
        }
        NDArray answers = pass.parameter(tokens).get("0:" + shape.tokens().answers());
        return out.matMul(answers.transpose()).add(pointed(pass, normal, batch));
    }

    /** The states of all entities after all rounds. */
    private NDArray states(ForwardPass pass, FactGraphBatch batch, int rounds) {
        long questions = batch.questions();
        NDArray table = pass.parameter(tokens);
        NDArray places =
                pass.array(batch.questionEntities(), new Shape(questions, batch.entities(), shape.slots() + 1L));
        NDArray asked = pass.embedding(table, batch.questionTokens(), new Shape(questions, shape.slots()))
                .reshape(questions, 1, (long) shape.slots() * shape.width());
        NDArray states = pass.embedding(table, batch.entityTokens(), new Shape(questions, batch.entities()))
                .add(places.matMul(pass.parameter(marks)))
                .add(pass.linear(asked, question));
        MessageRound.Graph graph = graph(pass, batch, places);
        for (int i = 0; i < rounds; i++) {
            states = round.apply(pass, states, graph);
        }
        return states;
    }

    /** What is the same for all questions about a context is computed once, then handed to each of them. */
    private MessageRound.Graph graph(ForwardPass pass, FactGraphBatch batch, NDArray asked) {
        long contexts = batch.contexts();
        long questions = batch.questions();
        long entities = batch.entities();
        long facts = batch.facts();
        long arity = shape.arity();
        NDArray places = pass.array(batch.factEntities(), new Shape(contexts, facts, entities, arity));
        NDArray said = pass.embedding(pass.parameter(tokens), batch.factTokens(), new Shape(contexts, facts, arity))
                .reshape(contexts, facts, arity * shape.width());
        NDArray offered = said;
        if (shape.heads() > 0) {
            offered = handed(pass, pass.scaled(pass.linear(said, keys), 1 / Math.sqrt(shape.keyWidth())), batch)
                    .reshape(questions, facts, shape.heads(), shape.keyWidth())
                    .transpose(0, 2, 3, 1);
        }
        NDArray offsets = pass.array(batch.offsets(), new Shape(contexts, facts));
        return new MessageRound.Graph(
                handed(pass, places, batch).reshape(questions, facts, entities * arity),
                handed(pass, places.transpose(0, 2, 1, 3), batch).reshape(questions, entities, facts * arity),
                handed(pass, pass.linear(said, this.facts), batch).reshape(questions, facts, 2L * shape.hidden()),
                offered,
                handed(pass, offsets, batch).reshape(questions, 1, 1, facts),
                asked);
    }

    /** The row of each question's context. */
    private static NDArray handed(ForwardPass pass, NDArray byContext, FactGraphBatch batch) {
        return pass.embedding(byContext.reshape(batch.contexts(), -1), batch.contextOf(), new Shape(batch.questions()));
    }

    /** What the states of entities add to the logits of the answers that they are. */
    private NDArray pointed(ForwardPass pass, NDArray normal, FactGraphBatch batch) {
        long answers = shape.tokens().answers();
        return normal.matMul(pass.parameter(pointer))
                .reshape(batch.questions(), 1, batch.entities())
                .matMul(pass.array(batch.entityAnswers(), new Shape(batch.questions(), batch.entities(), answers)))
                .reshape(batch.questions(), answers);
    }
}
