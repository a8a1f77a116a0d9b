package agon.protocols.debate.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the defender has said in one dispute; of two answers to one question the first one is remembered. */
final class Testimony<Q, A> {

    private final AnswerSpace<A> space;
    private final Map<Q, A> said = new HashMap<>();

    Testimony(AnswerSpace<A> space) {
        this.space = space;
    }

    void add(Statement<Q, A> statement) {
        said.putIfAbsent(statement.question(), statement.answer());
    }

    /** What was said about a question; empty if nothing was. */
    Optional<A> on(Q question) {
        return Optional.ofNullable(said.get(question));
    }

    /** Whether new statements contradict neither what was said before nor each other. */
    boolean admits(List<Statement<Q, A>> statements) {
        Map<Q, A> all = new HashMap<>(said);
        return statements.stream().allMatch(one -> {
            A before = all.putIfAbsent(one.question(), one.answer());
            return before == null || space.same(before, one.answer());
        });
    }
}
