package agon.api.protocol;

import agon.api.agent.Ending;
import java.util.List;

/**
 * A debate on evidence, or another hearing of it, as its judge saw it: all that is needed to ask another judge the same.
 *
 * @param question what it was about
 * @param answers those that the judge weighed, no one twice
 * @param claim place of the claimant's answer among them
 * @param rivals places of the rival's; the strongest of them counts
 * @param showings what the judge was shown: once where both sides, one or none are heard; twice where each is heard alone,
 *     first the claimant's case and then the rival's
 * @param share how well the claimant stood in the end, 0 to 1; above one half it won
 * @param <Q> the question
 * @param <A> the answer
 */
public record JudgedDebate<Q, A>(
        Q question, List<A> answers, int claim, List<Integer> rivals, List<Showing> showings, double share) {

    /** Copies the lists; refuses places of no answer, and other than one or two showings. */
    public JudgedDebate {
        answers = List.copyOf(answers);
        rivals = List.copyOf(rivals);
        showings = List.copyOf(showings);
        int weighed = answers.size();
        boolean placed = claim >= 0
                && claim < weighed
                && !rivals.isEmpty()
                && rivals.stream().allMatch(rival -> rival >= 0 && rival < weighed);
        if (!placed || rivals.contains(claim)) {
            throw new IllegalArgumentException(
                    "claim " + claim + " against " + rivals + " are not two sides of " + weighed + " answers");
        }
        if (showings.isEmpty() || showings.size() > 2 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(showings.size() + " showings, and a share of " + share);
        }
    }

    /**
     * What a judge was shown before a verdict.
     *
     * @param pieces in the order in which they were revealed
     */
    public record Showing(List<Piece> pieces) {

        /** Copies the list. */
        public Showing {
            pieces = List.copyOf(pieces);
        }

        /** The first pieces alone, for a judge that takes fewer. */
        public Showing first(int count) {
            return new Showing(pieces.subList(0, Math.min(count, pieces.size())));
        }
    }

    /**
     * A piece of evidence.
     *
     * @param place its place in {@link agon.api.oversight.Arena#evidence}, from 0
     * @param claimants whether the claimant revealed it
     */
    public record Piece(int place, boolean claimants) {

        /** Refuses what is no place. */
        public Piece {
            if (place < 0) {
                throw new IllegalArgumentException("no piece has the place " + place);
            }
        }
    }

    /**
     * How well the claimant stands.
     *
     * @param believed what a judge believes of the answers after each showing, by their places
     * @return 0 to 1
     */
    public double share(List<double[]> believed) {
        double first = share(believed.get(0), claim, rivals);
        return believed.size() == 1
                ? first
                : Ending.apart(first, share(believed.get(1), claim, rivals)).share();
    }

    /**
     * How much more an answer is believed than the strongest of its rivals; one half where neither is believed at all.
     *
     * @param believed by place of the answer
     * @return 0 to 1
     */
    public static double share(double[] believed, int claim, List<Integer> rivals) {
        double strongest = 0;
        for (int rival : rivals) {
            strongest = Math.max(strongest, believed[rival]);
        }
        double both = believed[claim] + strongest;
        return both == 0 ? 0.5 : believed[claim] / both;
    }
}
