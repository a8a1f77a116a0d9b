package agon.engine.rejudge;

import agon.api.oversight.Arena;
import agon.api.oversight.Trial;
import agon.api.protocol.JudgedDebate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Puts stored debates before judges. What was revealed is looked up in the arena in which it was revealed; another judge is
 * shown the same pieces.
 *
 * @param stored the arena of the debates
 * @param evidence about questions, as far as it was asked for
 */
record Bench<Q, A, E>(Arena<Q, A, E> stored, Map<Q, List<E>> evidence) {

    Bench(Arena<Q, A, E> stored) {
        this(stored, new HashMap<>());
    }

    /** Whether all pieces of a debate are there. */
    boolean holds(JudgedDebate<Q, A> debate) {
        int pieces = pieces(debate.question()).size();
        return debate.showings().stream()
                .flatMap(showing -> showing.pieces().stream())
                .allMatch(piece -> piece.place() < pieces);
    }

    /**
     * How well each claimant stands before a judge.
     *
     * @param most pieces that the judge takes, the first of each showing; empty if it takes all
     */
    Shares judge(Arena<Q, A, E> judge, List<JudgedDebate<Q, A>> debates, OptionalInt most) {
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
        double[] shares = new double[debates.size()];
        int next = 0;
        for (int i = 0; i < shares.length; i++) {
            int showings = debates.get(i).showings().size();
            shares[i] = debates.get(i).share(believed.subList(next, next + showings));
            next += showings;
        }
        return new Shares(shares, trials.size());
    }

    private List<E> pieces(Q question) {
        return evidence.computeIfAbsent(question, stored::evidence);
    }

    /**
     * What a judge made of debates.
     *
     * @param shares how well each claimant stands, 0 to 1
     * @param calls verdicts that the judge was asked for
     */
    record Shares(double[] shares, int calls) {}
}
