package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds sub-answers from which a claim follows that the liar does not believe: one lie among what it believes if that is
 * enough, several if it is not.
 *
 * @param reasoner H, whose steps the claim has to follow by
 * @param believed what the liar takes to be right
 * @param opponent what the opponent goes by, as far as the liar can tell
 * @param space what may be answered
 * @param lie which sub-answer is falsified
 * @param random for what is drawn
 */
public record Falsification<Q, A>(
        Reasoner<Q, A> reasoner,
        Knowledge<Q, A> believed,
        Knowledge<Q, A> opponent,
        AnswerSpace<A> space,
        Lie lie,
        RandomGenerator random) {

    private static final int ATTEMPTS = 256;

    /**
     * Sub-answers from which the claim follows; empty if none were found.
     *
     * @param proposals the claim, and what is proposed where H asks about it
     * @param right the sub-answers that the liar believes, at least one
     * @param preferred which ones would rather be stated; others are if there are none of these
     */
    Optional<List<Statement<Q, A>>> support(
            Proposals<Q, A> proposals, List<Statement<Q, A>> right, Predicate<List<Statement<Q, A>>> preferred) {
        if (lie == Lie.UNDOUBTED) {
            List<List<Statement<Q, A>>> all =
                    new ArrayList<>(single(proposals, right).toList());
            AnswerSpace.shuffle(all, random);
            Comparator<List<Statement<Q, A>>> order = Comparator.comparing(one -> preferred.test(one) ? 0 : 1);
            return all.stream().min(order.thenComparingDouble(this::exposure)).or(() -> several(proposals));
        }
        return single(proposals, right)
                .filter(preferred)
                .findFirst()
                .or(() -> single(proposals, right).findFirst())
                .or(() -> several(proposals));
    }

    private Stream<List<Statement<Q, A>>> single(Proposals<Q, A> proposals, List<Statement<Q, A>> right) {
        A claim = proposals.claim().answer();
        return places(right.size()).stream()
                .filter(place -> !proposals.isOn(right.get(place).question()))
                .flatMap(place -> space.lies(right.get(place).answer(), claim, random).stream()
                        .map(told -> follow(proposals, (at, asked) -> {
                            if (at == place) {
                                return Optional.of(told);
                            }
                            return at < place ? Optional.of(right.get(at).answer()) : believed.answer(asked);
                        }))
                        .filter(course -> leadsTo(claim, course))
                        .map(Course::told));
    }

    private List<Integer> places(int count) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (lie == Lie.LATE) {
            Collections.reverse(places);
        } else if (lie == Lie.RANDOM) {
            AnswerSpace.shuffle(places, random);
        }
        return places;
    }

    /** Where no single lie will do: any answer in about half of the places. */
    private Optional<List<Statement<Q, A>>> several(Proposals<Q, A> proposals) {
        A claim = proposals.claim().answer();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Course<Q, A> course = follow(proposals, (at, asked) -> {
                Optional<A> own = believed.answer(asked);
                if (own.isEmpty() || random.nextBoolean()) {
                    return own;
                }
                List<A> lies = space.lies(own.get(), claim, random);
                return Optional.of(lies.get(random.nextInt(lies.size())));
            });
            if (leadsTo(claim, course)) {
                return Optional.of(course.told());
            }
        }
        return Optional.empty();
    }

    private Course<Q, A> follow(Proposals<Q, A> proposals, Course.Teller<Q, A> teller) {
        return Course.follow(reasoner, proposals.claim().question(), proposals.before(teller));
    }

    private boolean leadsTo(A claim, Course<Q, A> course) {
        return course.conclusion().filter(end -> space.same(end, claim)).isPresent();
    }

    /** How much more the opponent doubts the worst lie than the most doubtful right answer. */
    private double exposure(List<Statement<Q, A>> statements) {
        double lies = Double.NEGATIVE_INFINITY;
        double rest = 0;
        for (Statement<Q, A> one : statements) {
            double doubt = opponent.doubt(one.question(), one.answer());
            boolean right = believed.answer(one.question())
                    .filter(own -> space.same(own, one.answer()))
                    .isPresent();
            if (right) {
                rest = Math.max(rest, doubt);
            } else {
                lies = Math.max(lies, doubt);
            }
        }
        return lies - rest;
    }
}
