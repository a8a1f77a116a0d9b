package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ceiling: imitates the truth, on levels that open as the learner masters those below. */
record Supervised(BaselineSettings settings) implements TrainingProtocol {

    /** Updates between looks at how far the learner agrees with the labels. */
    private static final int LOOK_EVERY = 10;

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        RandomGenerator random = session.random("supervised.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            List<Example<Q, A>> batch = new ArrayList<>(settings.batch());
            for (Q question : session.questions().draw(settings.batch(), curriculum.level(), random)) {
                batch.add(Example.of(question, session.labels().label(question)));
            }
            if (update % LOOK_EVERY == 0) {
                curriculum.observe(agreement(session.codec().answers(), learner.average(), batch));
            }
            learner.imitate(batch);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        return learner.average();
    }

    /** The share of labels that the agent gives, within half a scale unit for reals. */
    private static <Q, A> double agreement(AnswerForm<A> form, Agent<Q, A> agent, List<Example<Q, A>> batch) {
        List<Prediction<A>> own =
                agent.answer(batch.stream().map(Example::question).toList());
        int agreed = 0;
        for (int i = 0; i < own.size(); i++) {
            agreed += form.distance(own.get(i).answer(), batch.get(i).answer()) < 0.5 ? 1 : 0;
        }
        return own.isEmpty() ? 0 : (double) agreed / own.size();
    }
}
