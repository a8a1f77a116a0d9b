package agon.engine.rejudge;

import agon.api.oversight.Arena;
import agon.api.oversight.Overseer;
import agon.api.oversight.Trial;
import agon.api.protocol.JudgedDebate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Debates on evidence. What was revealed is looked up in the arena in which it was revealed; another judge is shown the same
 * pieces.
 *
 * @param stored the arena of the debates
 * @param debates all of whose pieces are there
 * @param evidence about questions, as far as it was asked for
 */
record EvidenceBench<Q, A, E>(Arena<Q, A, E> stored, List<JudgedDebate<Q, A>> debates, Map<Q, List<E>> evidence)
        implements Bench<Q, A> {

    EvidenceBench(Arena<Q, A, E> stored, List<JudgedDebate<Q, A>> debates) {
        this(stored, debates, new HashMap<>());
    }

    /** Whether all pieces of a debate are there. */
    static <Q, A> boolean holds(Arena<Q, A, ?> arena, JudgedDebate<Q, A> debate) {
        int pieces = arena.evidence(debate.question()).size();
        return debate.showings().stream()
                .flatMap(showing -> showing.pieces().stream())
                .allMatch(piece -> piece.place() < pieces);
    }

    @Override
    public List<Opinion> again() {
        return judge(stored, OptionalInt.empty());
    }

    /** Settings of a task do not change what its evidence is made of. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Opinion> before(Overseer<Q, A> judge, String named) {
        Arena<Q, A, E> arena = (Arena<Q, A, E>) judge.arena()
                .orElseThrow(
                        () -> new Refusal(named + ": the overseer judges no debates on evidence when it is set so"));
        OptionalInt takes = arena.length().equals(stored.length()) ? OptionalInt.empty() : arena.length();
        int revealed = debates.stream()
                .flatMap(one -> one.showings().stream())
                .mapToInt(showing -> showing.pieces().size())
                .max()
                .orElse(0);
        if (revealed > 0 && takes.orElse(0) > revealed) {
            throw new Refusal(named + ": this judge judges by " + takes.getAsInt()
                    + " pieces, and the debates revealed " + revealed + "; take at most " + revealed);
        }
        return judge(arena, takes);
    }

    /** @param most pieces that the judge takes, the first of each showing; empty if it takes all */
    private List<Opinion> judge(Arena<Q, A, E> judge, OptionalInt most) {
        List<Trial<Q, A, E>> trials = new ArrayList<>();
        for (JudgedDebate<Q, A> debate : debates) {
            for (JudgedDebate.Showing showing : debate.showings()) {
                JudgedDebate.Showing shown = most.isPresent() ? showing.first(most.getAsInt()) : showing;
                trials.add(new Trial<>(
                        debate.question(),
                        debate.answers(),
                        shown.pieces().stream()
                                .map(piece -> pieces(debate.question()).get(piece.place()))
                                .toList()));
            }
        }
        List<double[]> believed = trials.isEmpty() ? List.of() : judge.judge(trials);
        List<Opinion> opinions = new ArrayList<>(debates.size());
        int next = 0;
        for (JudgedDebate<Q, A> debate : debates) {
            int showings = debate.showings().size();
            double share = debate.share(believed.subList(next, next + showings));
            opinions.add(new Opinion(OptionalDouble.of(share), showings));
            next += showings;
        }
        return opinions;
    }

    private List<E> pieces(Q question) {
        return evidence.computeIfAbsent(question, stored::evidence);
    }
}
