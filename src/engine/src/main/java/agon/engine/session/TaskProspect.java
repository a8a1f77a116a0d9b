package agon.engine.session;

import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.ledger.Budget;
import agon.api.oversight.Arena;
import agon.api.oversight.Facet;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Prospect;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a task and a budget let a protocol expect; asks the overseer for nothing.
 *
 * @param task what would be trained on
 * @param budget what might be spent
 */
public record TaskProspect<Q, A>(Task<Q, A> task, Budget budget) implements Prospect {

    @Override
    public Codec<?, ?> codec() {
        return task.codec();
    }

    @Override
    public int levels() {
        return task.questions(Split.TRAINING).levels();
    }

    @Override
    public boolean offers(Class<? extends Facet> facet) {
        return task.overseer().facet(facet).isPresent();
    }

    @Override
    public Optional<DecompositionShape> shape() {
        return task.overseer().reasoner().map(Reasoner::shape);
    }

    @Override
    public OptionalInt debateLength() {
        return task.overseer().arena().map(Arena::length).orElse(OptionalInt.empty());
    }

    @Override
    public OptionalLong cap(String channel) {
        return budget.cap(channel);
    }

    @Override
    public String toString() {
        return "prospect";
    }
}
