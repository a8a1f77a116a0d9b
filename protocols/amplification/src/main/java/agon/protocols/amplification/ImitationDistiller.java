package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Distiller;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import java.util.ArrayList;
import java.util.List;

/** Distils by imitation: the learner is shown the expert's answers; those of confidence 0 are left out. */
record ImitationDistiller<Q, A>() implements Distiller<Q, A> {

    @Override
    public void distill(Agent<Q, A> expert, Learner<Q, A> into, List<Q> questions) {
        List<Prediction<A>> targets = expert.answer(questions);
        List<Example<Q, A>> batch = new ArrayList<>(questions.size());
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).confidence() > 0) {
                batch.add(Example.of(questions.get(i), targets.get(i).answer()));
            }
        }
        if (!batch.isEmpty()) {
            into.imitate(batch);
        }
    }
}
