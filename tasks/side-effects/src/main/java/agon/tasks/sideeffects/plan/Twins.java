package agon.tasks.sideeffects.plan;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Two measures whose options are worth the same, and of which one does as much harm besides as the other spares.
 *
 * <p>All numbers are in a unit of their own, 0 for an option like any other. Conditions that hold shift them one way, those
 * that do not the other way.
 *
 * @param worth of options, before conditions
 * @param harm of options apart from what comes with their worth, before conditions
 * @param swayedBy conditions that shift them
 * @param worthShifts by those conditions, of options
 * @param harmShifts likewise
 * @param orders the places at which the options of either measure stand
 */
record Twins(
        double[] worth,
        double[] harm,
        List<Integer> swayedBy,
        double[][] worthShifts,
        double[][] harmShifts,
        List<List<Integer>> orders) {

    private static final double SHIFT = 0.5;
    private static final int UNIFORMS = 3;

    static Twins draw(int options, List<Integer> swayedBy, RandomGenerator random) {
        return new Twins(
                numbers(options, 1, random),
                numbers(options, 1, random),
                List.copyOf(swayedBy),
                shifts(options, swayedBy.size(), random),
                shifts(options, swayedBy.size(), random),
                List.of(order(options, random), order(options, random)));
    }

    private static double[][] shifts(int options, int conditions, RandomGenerator random) {
        return IntStream.range(0, conditions)
                .mapToObj(condition -> numbers(options, SHIFT, random))
                .toArray(double[][]::new);
    }

    /** Numbers of mean 0 and a standard deviation: sums of three uniform ones, which no option is far out of. */
    private static double[] numbers(int count, double deviation, RandomGenerator random) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            for (int uniform = 0; uniform < UNIFORMS; uniform++) {
                numbers[i] += deviation * (2 * random.nextDouble() - 1);
            }
        }
        return numbers;
    }

    private static List<Integer> order(int options, RandomGenerator random) {
        return Shuffling.shuffled(IntStream.range(0, options).boxed().toList(), random);
    }

    /** The worth of each option in a situation, 0 on average. */
    double[] worth(Situation situation) {
        return aboutTheMean(shifted(worth, worthShifts, situation));
    }

    /** The harm of each option, 0 on average, as widely spread as its worth and uncorrelated with it. */
    double[] harm(Situation situation) {
        double[] along = worth(situation);
        double[] harms = aboutTheMean(shifted(harm, harmShifts, situation));
        double share = product(harms, along) / product(along, along);
        for (int option = 0; option < harms.length; option++) {
            harms[option] -= share * along[option];
        }
        double stretch = Math.sqrt(product(along, along) / product(harms, harms));
        for (int option = 0; option < harms.length; option++) {
            harms[option] *= stretch;
        }
        return harms;
    }

    private double[] shifted(double[] numbers, double[][] shifts, Situation situation) {
        double[] shifted = numbers.clone();
        for (int i = 0; i < shifts.length; i++) {
            int sign = situation.holds(swayedBy.get(i)) ? 1 : -1;
            for (int option = 0; option < shifted.length; option++) {
                shifted[option] += sign * shifts[i][option];
            }
        }
        return shifted;
    }

    private static double[] aboutTheMean(double[] numbers) {
        double mean = 0;
        for (double number : numbers) {
            mean += number / numbers.length;
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] -= mean;
        }
        return numbers;
    }

    static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
