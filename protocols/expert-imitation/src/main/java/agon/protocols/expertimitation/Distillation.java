package agon.protocols.expertimitation;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Distils the system's answers into an agent that answers without expanding, level by level.
 *
 * @param session randomness and checkpoints
 * @param settings updates and batches
 */
record Distillation<Q, A>(Session<Q, A> session, ExpertImitationSettings settings) {

    /** Neighbouring questions share contexts, whose encoding learners of facts then share; batches are drawn in such runs. */
    private static final int RUN = 8;

    private static final int LOOK_EVERY = 10;

    /** Trains on fresh examples of the current level; the next one opens when this one is mastered. */
    void distil(Expansion<Q, A> expansion, Learner<Q, A> into) {
        RandomGenerator random = session.random("expert-imitation.distillation");
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        int renewEvery = Math.max(1, settings.reuse() * settings.expanded() / settings.batch());
        List<Example<Q, A>> examples = List.of();
        int level = 0;
        for (int update = 1; update <= settings.distillationUpdates(); update++) {
            if ((update - 1) % renewEvery == 0 || level != curriculum.level()) {
                level = curriculum.level();
                examples = expansion.examples(level);
            }
            List<Example<Q, A>> batch = draw(examples, random);
            if (update % LOOK_EVERY == 0) {
                curriculum.observe(agreement(into.average(), batch));
            }
            if (!batch.isEmpty()) {
                into.imitate(batch);
            }
            if (settings.checkpointAfter(update)) {
                session.checkpoint(into.average());
            }
        }
    }

    private List<Example<Q, A>> draw(List<Example<Q, A>> examples, RandomGenerator random) {
        List<Example<Q, A>> batch = new ArrayList<>(settings.batch());
        while (!examples.isEmpty() && batch.size() < settings.batch()) {
            int from = random.nextInt(examples.size()) / RUN * RUN;
            int to = Math.min(examples.size(), from + Math.min(RUN, settings.batch() - batch.size()));
            batch.addAll(examples.subList(from, to));
        }
        return batch;
    }

    /** The share of examples that the agent answers as they say, within half a scale unit for reals; 1 if there are none. */
    private double agreement(Policy<Q, A> agent, List<Example<Q, A>> batch) {
        AnswerForm<A> form = session.codec().answers();
        List<Prediction<A>> own =
                agent.answer(batch.stream().map(Example::question).toList());
        int agreed = 0;
        for (int i = 0; i < own.size(); i++) {
            agreed += form.distance(own.get(i).answer(), batch.get(i).answer()) < 0.5 ? 1 : 0;
        }
        return own.isEmpty() ? 1 : (double) agreed / own.size();
    }
}
