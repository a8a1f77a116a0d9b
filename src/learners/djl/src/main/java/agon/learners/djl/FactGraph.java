package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final QuestionRound round;
    private final Optional<ContextRounds> before;
    private final int tokens;
    private final int facts;
    private final int question;
    private final int marks;
    private final int keys;
    private final FactAnswers answers;

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
        round = QuestionRound.declare(layout, shape, random);
        int heads = shape.heads() * shape.keyWidth();
        // Scores of this spread let a head prefer some facts from the start.
        keys = heads == 0 ? -1 : MessageRound.linear(layout, "keys", shape.arity() * width, heads, 1.5, random);
        answers = FactAnswers.declare(layout, shape, random);
        before = shape.contextRounds() == 0
                ? Optional.empty()
                : Optional.of(ContextRounds.declare(layout, shape, random));
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
        NDArray places = pass.array(
                batch.questionEntities(), new Shape(batch.questions(), batch.entities(), shape.slots() + 1L));
        Facts stated = facts(pass, batch);
        Entities entities = entities(pass, batch, stated, places, rounds);
        return answers.outputs(pass, entities, batch, pass.parameter(tokens), places, stated.places());
    }

    /** What is known of all entities after all rounds. */
    private Entities entities(ForwardPass pass, FactGraphBatch batch, Facts facts, NDArray places, int rounds) {
        long questions = batch.questions();
        NDArray asked = pass.embedding(
                        pass.parameter(tokens), batch.questionTokens(), new Shape(questions, shape.slots()))
                .reshape(questions, 1, (long) shape.slots() * shape.width());
        Entities before = before(pass, batch, facts);
        NDArray states =
                before.states().add(places.matMul(pass.parameter(marks))).add(pass.linear(asked, question));
        QuestionRound.Graph graph = graph(pass, batch, facts, places);
        for (int i = 0; i < rounds; i++) {
            NDArray last = states;
            states = pass.kept(() -> new NDList(round.apply(pass, last, graph))).head();
        }
        return new Entities(states, before.meanings());
    }

    /**
     * The facts of all contexts.
     *
     * @param places contexts &times; facts &times; entities &times; places: 1 where the entity stands there
     * @param said the tokens, contexts &times; facts &times; (places, width)
     * @param offsets contexts &times; facts
     * @param graph what messages run along
     */
    private record Facts(NDArray places, NDArray said, NDArray offsets, MessageRound.Graph graph) {}

    private Facts facts(ForwardPass pass, FactGraphBatch batch) {
        long contexts = batch.contexts();
        long facts = batch.facts();
        long entities = batch.entities();
        long arity = shape.arity();
        NDArray places = pass.array(batch.factEntities(), new Shape(contexts, facts, entities, arity));
        NDArray said = pass.embedding(pass.parameter(tokens), batch.factTokens(), new Shape(contexts, facts, arity))
                .reshape(contexts, facts, arity * shape.width());
        return new Facts(
                places,
                said,
                pass.array(batch.offsets(), new Shape(contexts, facts)),
                new MessageRound.Graph(
                        places.reshape(contexts, facts, entities * arity),
                        places.transpose(0, 2, 1, 3).reshape(contexts, entities, facts * arity),
                        pass.linear(said, this.facts)));
    }

    /** What is known of entities before the question is, handed to each question. */
    private Entities before(ForwardPass pass, FactGraphBatch batch, Facts facts) {
        NDArray table = pass.parameter(tokens);
        Shape extent = new Shape(batch.questions(), batch.entities(), -1);
        if (before.isEmpty()) {
            Shape each = new Shape(batch.questions(), batch.entities());
            return new Entities(pass.embedding(table, batch.entityTokens(), each), Optional.empty());
        }
        NDArray states = pass.embedding(table, batch.contextTokens(), new Shape(batch.contexts(), batch.entities()));
        Entities known = before.get().apply(pass, states, facts.graph(), facts.places(), facts.said(), facts.offsets());
        return new Entities(
                handed(pass, known.states(), batch).reshape(extent),
                known.meanings().map(meanings -> handed(pass, meanings, batch).reshape(extent)));
    }

    /** What is the same for all questions about a context, handed to each of them. */
    private QuestionRound.Graph graph(ForwardPass pass, FactGraphBatch batch, Facts facts, NDArray asked) {
        long questions = batch.questions();
        long entities = batch.entities();
        long count = batch.facts();
        long arity = shape.arity();
        NDArray offered = facts.said();
        if (shape.heads() > 0) {
            NDArray compared = pass.scaled(pass.linear(facts.said(), keys), 1 / Math.sqrt(shape.keyWidth()));
            offered = handed(pass, compared, batch)
                    .reshape(questions, count, shape.heads(), shape.keyWidth())
                    .transpose(0, 2, 3, 1);
        }
        return new QuestionRound.Graph(
                new MessageRound.Graph(
                        handed(pass, facts.graph().gather(), batch).reshape(questions, count, entities * arity),
                        handed(pass, facts.graph().scatter(), batch).reshape(questions, entities, count * arity),
                        handed(pass, facts.graph().said(), batch).reshape(questions, count, 2L * shape.hidden())),
                offered,
                handed(pass, facts.offsets(), batch).reshape(questions, 1, 1, count),
                asked);
    }

    /** The row of each question's context. */
    private static NDArray handed(ForwardPass pass, NDArray byContext, FactGraphBatch batch) {
        return pass.embedding(byContext.reshape(batch.contexts(), -1), batch.contextOf(), new Shape(batch.questions()));
    }
}
