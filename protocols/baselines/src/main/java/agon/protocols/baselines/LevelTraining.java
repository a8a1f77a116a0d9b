package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.protocol.Agreement;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Session;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Imitation of a teacher, on levels that open as the learner masters those below. Whoever teaches is asked the same
 * questions as every other teacher, for as long as the learner masters the levels equally fast.
 *
 * @param settings updates, batches and mastery
 */
record LevelTraining(BaselineSettings settings) {

    /** Updates between looks at how far the learner agrees with its teacher. */
    private static final int LOOK_EVERY = 10;

    /** Gives the answers that are imitated. */
    interface Teacher<Q, A> {

        /**
         * The answers to a batch of questions; those that the teacher has no answer to are left out.
         *
         * @param hardest whether the questions are those of D itself, since every level is open
         */
        List<Example<Q, A>> targets(List<Q> questions, boolean hardest);
    }

    /** Trains a policy of the session, and returns its slow copy. */
    <Q, A> Agent<Q, A> train(Session<Q, A> session, Teacher<Q, A> teacher) {
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        int highest = session.questions().levels();
        Curriculum curriculum = new Curriculum(1, highest, settings.mastery());
        RandomGenerator random = session.random("supervised.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            int level = curriculum.level();
            List<Example<Q, A>> batch =
                    teacher.targets(session.questions().draw(settings.batch(), level, random), level == highest);
            if (update % LOOK_EVERY == 0) {
                curriculum.observe(Agreement.share(session.codec().answers(), learner.average(), batch));
            }
            if (!batch.isEmpty()) {
                learner.imitate(batch);
            }
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        return learner.average();
    }
}
