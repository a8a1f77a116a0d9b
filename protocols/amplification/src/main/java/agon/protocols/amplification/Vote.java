package agon.protocols.amplification;

import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import java.util.List;

/**
 * What several runs on one question agree on. A run of confidence 0, which came to no conclusion, has no vote.
 *
 * @param form how answers compare
 * @param runs what each run said, at least one
 */
record Vote<A>(AnswerForm<A> form, List<Prediction<A>> runs) {

    /**
     * The answer of most runs, of equally many the first, with their share as its confidence; for reals the median, with
     * the share of runs within a scale unit of it. Where no run has a vote, what the first one said.
     */
    Prediction<A> result() {
        List<A> votes = runs.stream()
                .filter(run -> run.confidence() > 0)
                .map(Prediction::answer)
                .toList();
        if (votes.isEmpty()) {
            return runs.get(0);
        }
        if (form instanceof RealForm<A> reals) {
            A median = median(reals, votes);
            return share(median, votes, 1);
        }
        A most = votes.get(0);
        for (A candidate : votes) {
            most = count(candidate, votes, 0) > count(most, votes, 0) ? candidate : most;
        }
        return share(most, votes, 0);
    }

    private Prediction<A> share(A answer, List<A> votes, double within) {
        return new Prediction<>(answer, (double) count(answer, votes, within) / runs.size());
    }

    private long count(A answer, List<A> votes, double within) {
        return votes.stream()
                .filter(vote -> form.distance(vote, answer) <= within)
                .count();
    }

    private static <A> A median(RealForm<A> reals, List<A> votes) {
        double[] values = votes.stream().mapToDouble(reals::value).sorted().toArray();
        int middle = values.length / 2;
        return reals.answer(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
    }
}
