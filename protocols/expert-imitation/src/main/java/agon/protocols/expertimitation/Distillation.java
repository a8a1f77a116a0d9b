package agon.protocols.expertimitation;

import agon.api.agent.Learner;
import agon.api.distillation.Distiller;
import agon.api.distillation.Lesson;
import agon.api.protocol.Agreement;
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
 * @param distiller how the agent learns from the system
 */
record Distillation<Q, A>(Session<Q, A> session, ExpertImitationSettings settings, Distiller<Q, A> distiller) {

    /** Neighbouring questions share contexts, whose encoding learners of facts then share; batches are drawn in such runs. */
    private static final int RUN = 8;

    private static final int LOOK_EVERY = 10;

    /**
     * Trains on fresh questions of the current level; the next one opens when this one is mastered.
     *
     * @return whether there was anything to learn
     */
    boolean distil(Expansion<Q, A> expansion, Learner<Q, A> into) {
        RandomGenerator random = session.random("expert-imitation.distillation");
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        int renewEvery = Math.max(1, settings.reuse() * settings.expanded() / settings.batch());
        List<Q> questions = List.of();
        int level = 0;
        boolean taught = false;
        for (int update = 1; update <= settings.distillationUpdates(); update++) {
            if ((update - 1) % renewEvery == 0 || level != curriculum.level()) {
                level = curriculum.level();
                questions = expansion.answered(level);
            }
            List<Q> batch = draw(questions, random);
            Lesson<Q, A> lesson = distiller.lesson(expansion.system(), into, batch);
            if (update % LOOK_EVERY == 0) {
                // Where every answer rested on a cut there is nothing to master.
                curriculum.observe(
                        batch.isEmpty()
                                ? 1
                                : Agreement.share(session.codec().answers(), into.average(), lesson.targets()));
            }
            if (!batch.isEmpty()) {
                taught |= lesson.teach();
            }
            if (settings.checkpointAfter(update)) {
                session.checkpoint(into.average());
            }
        }
        return taught;
    }

    private List<Q> draw(List<Q> questions, RandomGenerator random) {
        List<Q> batch = new ArrayList<>(settings.batch());
        while (!questions.isEmpty() && batch.size() < settings.batch()) {
            int from = random.nextInt(questions.size()) / RUN * RUN;
            int to = Math.min(questions.size(), from + Math.min(RUN, settings.batch() - batch.size()));
            batch.addAll(questions.subList(from, to));
        }
        return batch;
    }
}
