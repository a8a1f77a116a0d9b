package agon.protocols.baselines;

import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.List;

/** Additions under an overseer that answers every question by a harder one. */
record Unanswered() implements Task<Addition, Integer> {

    private static final AdditionTask TASK = new AdditionTask();

    /** Asks for one step more, and concludes as many as it is told. */
    static Reasoner<Addition, Integer> overtaking() {
        return new Reasoner<>() {
            @Override
            public Step<Addition, Integer> next(Addition question, List<Integer> answersSoFar) {
                return answersSoFar.isEmpty()
                        ? new Step.Ask<>(List.of(new Addition(question.start(), question.steps() + 1)))
                        : new Step.Conclude<>(answersSoFar.get(0));
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 1);
            }
        };
    }

    @Override
    public Codec<Addition, Integer> codec() {
        return TASK.codec();
    }

    @Override
    public Questions<Addition> questions(Split split) {
        return TASK.questions(split);
    }

    @Override
    public Overseer<Addition, Integer> overseer() {
        return Overseer.of(overtaking());
    }

    @Override
    public Truth<Addition, Integer> truth() {
        return TASK.truth();
    }
}
