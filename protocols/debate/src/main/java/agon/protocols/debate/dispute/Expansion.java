package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Goes by H's steps, taken to the end: what H asks is worked out in the same way. Each step is charged as H's; what was
 * worked out once is remembered.
 */
public final class Expansion<Q, A> implements Knowledge<Q, A> {

    /** A decomposition that goes deeper than this is taken to be endless. */
    public static final int MOST_LEVELS = 256;

    private static final double SURE = 1;
    private static final double UNSURE = 0.5;

    private final Reasoner<Q, A> reasoner;
    private final AnswerSpace<A> space;
    private final int levels;
    private final Map<Q, WorkedOut<A>> known = new HashMap<>();
    private final Map<Q, Integer> beyond = new HashMap<>();

    /** @param claims how many sub-claims the answer rests on, each counted as often as it is made */
    private record WorkedOut<A>(A answer, long claims) {}

    /** @param levels how many levels of sub-questions can be worked through, from 0 to {@link #MOST_LEVELS} */
    public Expansion(Reasoner<Q, A> reasoner, AnswerSpace<A> space, int levels) {
        this.reasoner = reasoner;
        this.space = space;
        this.levels = levels;
    }

    @Override
    public Optional<A> answer(Q question) {
        return workOut(question, levels).map(WorkedOut::answer);
    }

    /** None of what it found to be so, all of what it found to be otherwise, half of what it cannot work out. */
    @Override
    public double doubt(Q question, A answer) {
        return answer(question).map(own -> space.same(own, answer) ? 0 : SURE).orElse(UNSURE);
    }

    /** How many sub-claims an answer rests on, in the whole tree; empty where it cannot tell. */
    public Optional<Long> claims(Q question) {
        return workOut(question, levels).map(WorkedOut::claims);
    }

    private Optional<WorkedOut<A>> workOut(Q question, int left) {
        WorkedOut<A> before = known.get(question);
        if (before != null) {
            return Optional.of(before);
        }
        if (beyond.getOrDefault(question, -1) >= left) {
            return Optional.empty();
        }
        Course<Q, A> course = Course.follow(
                reasoner,
                question,
                (place, asked) ->
                        left == 0 ? Optional.empty() : workOut(asked, left - 1).map(WorkedOut::answer));
        Optional<WorkedOut<A>> found = course.conclusion().map(answer -> new WorkedOut<>(answer, below(course)));
        found.ifPresentOrElse(one -> known.put(question, one), () -> beyond.put(question, left));
        return found;
    }

    private long below(Course<Q, A> course) {
        long claims = 0;
        for (Statement<Q, A> one : course.told()) {
            claims += 1 + known.get(one.question()).claims();
        }
        return claims;
    }
}
