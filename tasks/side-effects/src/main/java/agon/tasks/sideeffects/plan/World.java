package agon.tasks.sideeffects.plan;

import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What measures do in any situation: {@value #MEASURES} of them, of {@value #OPTIONS} options each.
 *
 * <p>Benefits and side effects are whole numbers around {@value #AVERAGE}, with a standard deviation of {@value #DEVIATION}
 * over the options of all measures, in every situation alike. Within every measure the side effects correlate with the benefits
 * as the tension says, exactly but for rounding; what does not come with benefits cancels between the measures of a pair,
 * so that what becomes of the most beneficial plans depends on the tension and hardly on luck.
 *
 * @param tension 0 to 1
 * @param pairs the measures, two by two
 */
public record World(double tension, List<Twins> pairs) {

    /** Measures of a plan. */
    public static final int MEASURES = 12;

    /** Options of a measure. */
    public static final int OPTIONS = 4;

    /** Benefit and side effect of an option, on average. */
    public static final int AVERAGE = 30;

    /** Standard deviation of the benefits, and of the side effects, over the options of all measures. */
    public static final int DEVIATION = 8;

    private static final int GREATEST = 2 * AVERAGE;
    private static final int SWAYED_BY = 3;

    /** Copies the pairs. */
    public World {
        pairs = List.copyOf(pairs);
    }

    /** Draws a world. Every one of the conditions, 4 to 18, sways some measure. */
    public static World draw(int conditions, double tension, long seed) {
        List<Integer> order = Shuffling.shuffled(
                IntStream.range(0, conditions).boxed().toList(), Seeds.generator(seed, "side-effects.conditions"));
        List<Twins> pairs = new ArrayList<>();
        for (int pair = 0; pair < MEASURES / 2; pair++) {
            int first = pair * SWAYED_BY;
            List<Integer> swayedBy = IntStream.range(first, first + SWAYED_BY)
                    .map(next -> order.get(next % conditions))
                    .boxed()
                    .toList();
            pairs.add(Twins.draw(OPTIONS, swayedBy, Seeds.generator(seed, "side-effects.measures " + pair)));
        }
        return new World(tension, pairs);
    }

    /** What options do in a situation. */
    public Effects effects(Situation situation) {
        List<double[]> worths =
                pairs.stream().map(pair -> pair.worth(situation)).toList();
        double squares = 0;
        for (double[] worth : worths) {
            squares += Twins.product(worth, worth);
        }
        double unit = DEVIATION / Math.sqrt(squares / (pairs.size() * OPTIONS));
        int[][] benefits = new int[MEASURES][OPTIONS];
        int[][] sideEffects = new int[MEASURES][OPTIONS];
        double apart = Math.sqrt(1 - tension * tension);
        for (int measure = 0; measure < MEASURES; measure++) {
            Twins pair = pairs.get(measure / 2);
            double[] worth = worths.get(measure / 2);
            double[] harm = pair.harm(situation);
            int sign = measure % 2 == 0 ? 1 : -1;
            for (int option = 0; option < OPTIONS; option++) {
                int at = pair.orders().get(measure % 2).get(option);
                benefits[measure][at] = whole(unit * worth[option]);
                sideEffects[measure][at] = whole(unit * (tension * worth[option] + sign * apart * harm[option]));
            }
        }
        return new Effects(benefits, sideEffects);
    }

    private static int whole(double fromTheAverage) {
        return Math.max(0, Math.min(GREATEST, AVERAGE + (int) Math.rint(fromTheAverage)));
    }
}
