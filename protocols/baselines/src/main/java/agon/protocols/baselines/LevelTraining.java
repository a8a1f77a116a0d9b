package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.codec.AnswerForm;
import agon.api.distillation.Distiller;
import agon.api.distillation.DistillerSettings;
import agon.api.distillation.Lesson;
import agon.api.protocol.Agreement;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Session;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Learning from a teacher, on levels that open as the learner masters those below. Whoever teaches is asked the same
 * questions as every other teacher, for as long as the learner masters the levels equally fast.
 *
 * @param settings updates, batches and mastery
 */
record LevelTraining(BaselineSettings settings) {

    /** Updates between looks at how far the learner agrees with its teacher, as long as a level is left to open. */
    private static final int LOOK_EVERY = 10;

    /** Gives the answers that are learned from. */
    interface Teacher<Q, A> {

        /**
         * The answer to each of a batch of questions; empty where the teacher has none.
         *
         * @param hardest whether the questions are those of D itself, since every level is open
         */
        List<Optional<A>> answers(List<Q> questions, boolean hardest);

        /** Says why it had no answer to anything, if it can say more than that. */
        default void demandThatItTaught() {}
    }

    /** Trains a policy of the session, and returns its slow copy. */
    <Q, A> Agent<Q, A> train(Session<Q, A> session, Teacher<Q, A> teacher, Distiller<Q, A> distiller) {
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        int highest = session.questions().levels();
        Curriculum curriculum = new Curriculum(1, highest, settings.mastery());
        RandomGenerator random = session.random("supervised.questions");
        AnswerForm<A> form = session.codec().answers();
        RandomGenerator guesses = session.random("baselines.unanswered");
        boolean taught = false;
        for (int update = 1; update <= settings.updates(); update++) {
            int level = curriculum.level();
            List<Q> questions = distiller.questions(session.questions(), settings.batch(), level, random);
            Agent<Q, A> expert = new TaughtBatch<>(questions, teacher, level == highest, () -> form.guess(guesses));
            Lesson<Q, A> lesson = distiller.lesson(expert, learner, questions);
            if (level < highest && update % LOOK_EVERY == 0) {
                curriculum.observe(Agreement.share(form, learner.average(), lesson.targets()));
            }
            taught |= lesson.teach();
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        if (!taught && settings.distiller().kind() != DistillerSettings.Kind.DIRECT) {
            teacher.demandThatItTaught();
        }
        settings.distiller().demandThatItTaught(taught);
        return learner.average();
    }
}
