package agon.protocols.rewardmodeling;

import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Asks the overseer, and spoils what it said on the way.
 *
 * @param asked what it is asked for
 * @param noise share of preferences that become another answer, or of ratings that become random numbers, 0 to 1
 * @param random the randomness of the noise
 */
record Feedback(Asked asked, double noise, RandomGenerator random) {

    <Q, A> List<Verdict<Q, A>> ask(Evaluator<Q, A> evaluator, List<Offer<Q, A>> offers) {
        List<Verdict<Q, A>> verdicts = new ArrayList<>(offers.size());
        switch (asked) {
            case PREFERENCES -> {
                List<OptionalInt> best = evaluator.best(offers);
                for (int i = 0; i < offers.size(); i++) {
                    Offer<Q, A> offer = offers.get(i);
                    verdicts.add(Verdict.preferring(
                            offer, turned(best.get(i), offer.answers().size())));
                }
            }
            case RATINGS -> {
                List<double[]> ratings = evaluator.rate(offers);
                for (int i = 0; i < offers.size(); i++) {
                    verdicts.add(Verdict.rating(offers.get(i), replaced(ratings.get(i))));
                }
            }
        }
        return verdicts;
    }

    private OptionalInt turned(OptionalInt best, int answers) {
        if (noise == 0 || best.isEmpty() || random.nextDouble() >= noise) {
            return best;
        }
        int other = random.nextInt(answers - 1);
        return OptionalInt.of(other < best.getAsInt() ? other : other + 1);
    }

    private double[] replaced(double[] ratings) {
        double[] spoilt = ratings.clone();
        for (int i = 0; noise > 0 && i < spoilt.length; i++) {
            boolean replaces = random.nextDouble() < noise;
            spoilt[i] = replaces && !Double.isNaN(spoilt[i]) ? random.nextDouble() : spoilt[i];
        }
        return spoilt;
    }
}
