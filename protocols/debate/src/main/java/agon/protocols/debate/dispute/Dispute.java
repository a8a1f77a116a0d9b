package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One dispute about one claim.
 *
 * @param judge H, whose steps check the claim
 * @param defender states what the claim rests on
 * @param challenger doubts one of these statements a round
 * @param space which answers say the same
 * @param crossExamination whether the challenger may hold the defender to what it says elsewhere
 */
public record Dispute<Q, A>(
        Reasoner<Q, A> judge,
        Defender<Q, A> defender,
        Challenger<Q, A> challenger,
        AnswerSpace<A> space,
        boolean crossExamination) {

    /**
     * What was in dispute, and what it was said to rest on.
     *
     * @param statements the sub-answers, in the order in which H asked
     */
    public record Round<Q, A>(Statement<Q, A> claim, List<Statement<Q, A>> statements) {}

    /**
     * How a dispute ended.
     *
     * @param stands whether the claim stood
     * @param ruledOut whether it fell by the rules, though H could follow all that was stated
     * @param contradiction the statement that the defender contradicted elsewhere, if that is how it lost
     * @param rounds at least one
     */
    public record Verdict<Q, A>(
            boolean stands, boolean ruledOut, Optional<Statement<Q, A>> contradiction, List<Round<Q, A>> rounds) {

        private static <Q, A> Verdict<Q, A> of(boolean stands, List<Round<Q, A>> rounds) {
            return new Verdict<>(stands, false, Optional.empty(), rounds);
        }

        private static <Q, A> Verdict<Q, A> byTheRules(
                Optional<Statement<Q, A>> contradiction, List<Round<Q, A>> rounds) {
            return new Verdict<>(false, true, contradiction, rounds);
        }
    }

    /**
     * Holds it to the end. A claim that rests on more levels than anybody can work through is taken not to be defended, nor is
     * one that rests on nothing but itself. Whoever doubts what was in dispute before has nothing new to say, and the claim
     * stands.
     */
    public Verdict<Q, A> settle(Statement<Q, A> claim) {
        Testimony<Q, A> testimony = new Testimony<>(space);
        List<Round<Q, A>> rounds = new ArrayList<>();
        Statement<Q, A> disputed = claim;
        testimony.add(claim);
        while (rounds.size() <= Expansion.MOST_LEVELS) {
            Q question = disputed.question();
            Proposals<Q, A> proposals = new Proposals<>(disputed, () -> challenger.propose(question));
            List<Statement<Q, A>> stated = defender.defend(proposals, testimony);
            rounds.add(new Round<>(disputed, stated));
            List<Statement<Q, A>> claims = stated.stream()
                    .filter(one -> !proposals.isOn(one.question()))
                    .toList();
            Optional<Statement<Q, A>> contradicted = contradicted(claims, testimony);
            if (crossExamination && contradicted.isPresent()) {
                return Verdict.byTheRules(contradicted, rounds);
            }
            if (!follows(disputed, stated)) {
                return Verdict.of(false, rounds);
            }
            if (stated.isEmpty()) {
                return Verdict.of(true, rounds);
            }
            if (claims.isEmpty()) {
                return Verdict.byTheRules(Optional.empty(), rounds);
            }
            disputed = challenger.doubt(claims);
            if (isKnown(disputed, rounds)) {
                return Verdict.of(true, rounds);
            }
        }
        return Verdict.byTheRules(Optional.empty(), rounds);
    }

    private boolean isKnown(Statement<Q, A> doubted, List<Round<Q, A>> rounds) {
        return rounds.stream()
                .map(Round::claim)
                .anyMatch(before ->
                        before.question().equals(doubted.question()) && space.same(before.answer(), doubted.answer()));
    }

    /** H follows its own steps; it is told what was stated, in that order. */
    private boolean follows(Statement<Q, A> claim, List<Statement<Q, A>> stated) {
        return Course.follow(
                        judge,
                        claim.question(),
                        (place, asked) -> place < stated.size()
                                ? Optional.of(stated.get(place).answer())
                                : Optional.empty())
                .conclusion()
                .filter(end -> space.same(end, claim.answer()))
                .isPresent();
    }

    /** Hears statements; the first one that goes against another, or against what the defender says when asked apart. */
    private Optional<Statement<Q, A>> contradicted(List<Statement<Q, A>> stated, Testimony<Q, A> testimony) {
        for (Statement<Q, A> one : stated) {
            testimony.add(one);
        }
        return stated.stream()
                .filter(one -> goesAgainst(one, testimony.on(one.question()))
                        || (crossExamination && goesAgainst(one, defender.testify(one.question(), testimony))))
                .findFirst();
    }

    private boolean goesAgainst(Statement<Q, A> one, Optional<A> other) {
        return other.filter(answer -> !space.same(answer, one.answer())).isPresent();
    }
}
