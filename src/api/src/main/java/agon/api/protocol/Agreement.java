package agon.api.protocol;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import java.util.List;

/** How far an agent says what it is to say; {@link Curriculum} goes by it. */
public final class Agreement {

    private static final double HALF_A_SCALE = 0.5;

    private Agreement() {}

    /** Whether two answers agree: the same label or tokens, or reals less than half a scale unit apart. */
    public static <A> boolean agree(AnswerForm<A> form, A first, A second) {
        return form.distance(first, second) < HALF_A_SCALE;
    }

    /** The share of targets, from 0 to 1, with which the agent agrees; 0 if there are none. */
    public static <Q, A> double share(AnswerForm<A> form, Agent<Q, A> agent, List<Example<Q, A>> targets) {
        if (targets.isEmpty()) {
            return 0;
        }
        List<Prediction<A>> own =
                agent.answer(targets.stream().map(Example::question).toList());
        int agreed = 0;
        for (int i = 0; i < own.size(); i++) {
            agreed += agree(form, own.get(i).answer(), targets.get(i).answer()) ? 1 : 0;
        }
        return (double) agreed / own.size();
    }
}
