package agon.api.protocol;

import java.util.List;

/**
 * A dispute as its judge saw it: a claim, what it was said to rest on, which of that was doubted, what that was said to rest on,
 * and so on; all that is needed to ask another judge the same. Which sub-questions the statements answer follows from the steps of
 * the judge.
 *
 * @param question what it was about
 * @param claim the answer that was defended
 * @param rounds from that claim down; at least one
 * @param ruledOut whether the claim fell by the rules, whatever the judge made of the rounds: its defender said otherwise
 *     elsewhere, let it rest on itself, or came to no end
 * @param stands whether it stood
 * @param <Q> the question
 * @param <A> the answer
 */
public record JudgedDispute<Q, A>(Q question, A claim, List<Round<A>> rounds, boolean ruledOut, boolean stands) {

    /** Copies the list; refuses doubts of what nobody stated, and claims that stand against the rules. */
    public JudgedDispute {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || (ruledOut && stands)) {
            throw new IllegalArgumentException(rounds.size() + " rounds, ruled out " + ruledOut + ", stands " + stands);
        }
        for (int i = 1; i < rounds.size(); i++) {
            int doubted = rounds.get(i).doubted();
            int stated = rounds.get(i - 1).statements().size();
            if (doubted < 0 || doubted >= stated) {
                throw new IllegalArgumentException("statement " + doubted + " of " + stated + " was doubted");
            }
        }
    }

    /**
     * What was said of one claim.
     *
     * @param doubted place of the claim among the statements of the round before; of no meaning in the first round
     * @param statements answers to the judge's sub-questions, in the order in which it asks
     */
    public record Round<A>(int doubted, List<A> statements) {

        /** Copies the list. */
        public Round {
            statements = List.copyOf(statements);
        }
    }
}
