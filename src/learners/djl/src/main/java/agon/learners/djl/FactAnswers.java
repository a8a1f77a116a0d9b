package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Reads an answer off the states of entities: any token, by the state of the asker; one of the entities, by its own state;
 * what an entity that the question names stands for; or where facts lead from it. What entities stand for lets a join be
 * learned from the answers that it gives, before anything else knows what to do with them. The numbers are those of
 * parameters: a weight is followed by its bias.
 */
record FactAnswers(FactGraphShape shape, int norm, int output, int pointer, int copy, Optional<FactHops> hops) {

    private static final int NONE = -1;

    /** Declares the weights. */
    static FactAnswers declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        int width = shape.width();
        boolean real = shape.tokens().answers() == 0;
        return new FactAnswers(
                shape,
                AttentionLayer.declareNorm(layout, "output", width),
                MessageRound.linear(layout, "output", width, real ? 1 : width, real ? 0.1 : 1, random),
                layout.add("pointer", InitialValues.normal(random, width, 1 / Math.sqrt(width)), width, 1),
                real || shape.joins() == 0
                        ? NONE
                        : MessageRound.linear(layout, "copy", width, (shape.slots() + 1) * shape.arity(), 1, random),
                real || shape.hops() == 0 || shape.arity() == 1
                        ? Optional.empty()
                        : Optional.of(FactHops.declare(layout, shape, random)));
    }

    /**
     * A row for each question: logits of the answers, or a real.
     *
     * @param entities after all rounds
     * @param table the vectors of all tokens
     * @param places questions &times; entities &times; (slots and the asker's place): 1 where the entity stands there
     * @param facts contexts &times; facts &times; entities &times; places: 1 where the entity stands there
     */
    NDArray outputs(
            ForwardPass pass, Entities entities, FactGraphBatch batch, NDArray table, NDArray places, NDArray facts) {
        NDArray normal = pass.normalise(entities.states(), norm);
        NDArray asker = normal.get(":, " + (batch.entities() - 1) + ", :");
        NDArray out = pass.linear(asker, output);
        if (shape.tokens().answers() == 0) {
            return out;
        }
        NDArray answers = table.get("0:" + shape.tokens().answers()).transpose();
        NDArray logits = out.matMul(answers).add(pointed(pass, normal, batch));
        NDArray meant = entities.meanings()
                .map(meanings -> logits.add(copied(pass, asker, meanings, places, answers)))
                .orElse(logits);
        return hops.map(used -> meant.add(used.ends(pass, batch, places, facts)))
                .orElse(meant);
    }

    /** What the states of entities add to the logits of the answers that they are. */
    private NDArray pointed(ForwardPass pass, NDArray normal, FactGraphBatch batch) {
        long answers = shape.tokens().answers();
        return normal.matMul(pass.parameter(pointer))
                .reshape(batch.questions(), 1, batch.entities())
                .matMul(pass.array(batch.entityAnswers(), new Shape(batch.questions(), batch.entities(), answers)))
                .reshape(batch.questions(), answers);
    }

    /** What the question's entities stand for, weighed by the asker. */
    private NDArray copied(ForwardPass pass, NDArray asker, NDArray meanings, NDArray places, NDArray answers) {
        long questions = places.getShape().get(0);
        long meant = (shape.slots() + 1L) * shape.arity();
        NDArray named = places.transpose(0, 2, 1).batchMatMul(meanings).reshape(questions, meant, shape.width());
        NDArray said = pass.linear(asker, copy)
                .reshape(questions, 1, meant)
                .batchMatMul(named)
                .reshape(questions, shape.width());
        return pass.scaled(said.matMul(answers), 1 / Math.sqrt(shape.width()));
    }
}
