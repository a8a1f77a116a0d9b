package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Disputes on a task, each with players of its own.
 *
 * @param task what is asked
 * @param levels how many levels a challenger can work through
 * @param lie how liars lie
 * @param consistent whether they keep to it
 * @param crossExamination whether they are asked again
 */
record Stage<Q, A>(Task<Q, A> task, int levels, Lie lie, boolean consistent, boolean crossExamination) {

    static <Q, A> Stage<Q, A> open(Task<Q, A> task, Lie lie) {
        return new Stage<>(task, Expansion.MOST_LEVELS, lie, true, false);
    }

    List<Q> questions(int count) {
        return task.questions(Split.SHIFTED).draw(count, Seeds.generator(1, "questions"));
    }

    A lie(Q question, long seed) {
        return task.codec().answers().corrupt(task.truth().answer(question), Seeds.generator(seed, "lie"));
    }

    /** How a dispute ended, and how many steps the judge took. */
    record Held<Q, A>(Dispute.Verdict<Q, A> verdict, long judgeSteps) {}

    Held<Q, A> hold(Q question, A claim, long seed) {
        AnswerSpace<A> space = new AnswerSpace<>(task.codec().answers());
        return hold(question, claim, seed, new Expansion<>(overseer(), space, levels));
    }

    Held<Q, A> hold(Q question, A claim, long seed, Knowledge<Q, A> opponent) {
        AnswerSpace<A> space = new AnswerSpace<>(task.codec().answers());
        RandomGenerator random = Seeds.generator(seed, "dispute");
        CountedReasoner<Q, A> judge = new CountedReasoner<>(overseer());
        Knowledge<Q, A> believed = new Expansion<>(overseer(), space, Expansion.MOST_LEVELS);
        Falsification<Q, A> lies = new Falsification<>(overseer(), believed, opponent, space, lie, random);
        Dispute<Q, A> dispute = new Dispute<>(
                judge,
                new Defender<>(overseer(), believed, lies, consistent),
                new Challenger<>(opponent, random),
                space,
                crossExamination);
        Dispute.Verdict<Q, A> verdict = dispute.settle(new Statement<>(question, claim));
        return new Held<>(verdict, judge.taken());
    }

    boolean stands(Q question, A claim, long seed) {
        return hold(question, claim, seed).verdict().stands();
    }

    Reasoner<Q, A> overseer() {
        return task.overseer().reasoner().orElseThrow();
    }
}
