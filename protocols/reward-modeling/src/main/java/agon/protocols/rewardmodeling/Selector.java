package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses what to ask the overseer about (Christiano et al. 2017, <em>Deep reinforcement learning from human preferences</em>,
 * section 2.2.4, for disagreement; uncertainty sampling for active).
 *
 * @param selection what counts
 * @param model the reward model as it is now
 */
record Selector<Q, A>(Selection selection, RewardModel<Q, A> model) {

    /** So many of the offers, those that count most first; of equals the first. */
    List<Offer<Q, A>> select(List<Offer<Q, A>> pool, int count) {
        if (selection == Selection.RANDOM || pool.size() <= count) {
            return pool.size() <= count ? pool : pool.subList(0, count);
        }
        double[] worth = selection == Selection.DISAGREEMENT ? disagreements(pool) : entropies(pool);
        return IntStream.range(0, pool.size())
                .boxed()
                .sorted(Comparator.comparingDouble(offer -> -worth[offer]))
                .limit(count)
                .map(pool::get)
                .toList();
    }

    /** The variance, over the members of the model, of the merit by which an answer is above the mean of its offer. */
    private double[] disagreements(List<Offer<Q, A>> pool) {
        List<double[]> members = new ArrayList<>();
        for (double[] merits : model.meritsByMember(Offers.questions(pool), Offers.answers(pool))) {
            members.add(centred(merits, pool));
        }
        double[] worth = new double[pool.size()];
        int at = 0;
        for (int offer = 0; offer < worth.length; offer++) {
            for (int answer = 0; answer < pool.get(offer).answers().size(); answer++) {
                worth[offer] += Spread.variance(members, at++);
            }
        }
        return worth;
    }

    private double[] centred(double[] merits, List<Offer<Q, A>> pool) {
        double[] centred = merits.clone();
        int from = 0;
        for (Offer<Q, A> offer : pool) {
            int size = offer.answers().size();
            double mean = IntStream.range(from, from + size)
                    .mapToDouble(i -> merits[i])
                    .average()
                    .orElse(0);
            for (int i = from; i < from + size; i++) {
                centred[i] -= mean;
            }
            from += size;
        }
        return centred;
    }

    /** The entropy, in nats, of what the model predicts to be preferred. */
    private double[] entropies(List<Offer<Q, A>> pool) {
        double[] merits = model.merits(Offers.questions(pool), Offers.answers(pool));
        double[] worth = new double[pool.size()];
        int from = 0;
        for (int offer = 0; offer < worth.length; offer++) {
            int size = pool.get(offer).answers().size();
            worth[offer] = entropy(merits, from, size, model.spread());
            from += size;
        }
        return worth;
    }

    private static double entropy(double[] merits, int from, int size, double spread) {
        double largest = IntStream.range(from, from + size)
                .mapToDouble(i -> merits[i])
                .max()
                .orElse(0);
        double sum = 0;
        double weighted = 0;
        for (int i = from; i < from + size; i++) {
            double logit = (merits[i] - largest) / spread;
            double weight = StrictMath.exp(logit);
            sum += weight;
            weighted += weight == 0 ? 0 : weight * logit;
        }
        return StrictMath.log(sum) - weighted / sum;
    }
}
