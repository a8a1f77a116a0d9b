package agon.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score as it changed with what was spent: straight lines between the points where it was measured.
 *
 * @param spent ascending, at least one, finite; a later point at the same amount takes the place of an earlier one
 * @param score as many, finite
 */
public record Course(double[] spent, double[] score) {

    public Course {
        if (spent.length == 0 || spent.length != score.length) {
            throw new IllegalArgumentException("needs as many scores as amounts spent, and at least one");
        }
        for (int i = 1; i < spent.length; i++) {
            if (!(spent[i] >= spent[i - 1])) {
                throw new IllegalArgumentException("what was spent never becomes less");
            }
        }
        spent = spent.clone();
        score = score.clone();
    }

    @Override
    public double[] spent() {
        return spent.clone();
    }

    @Override
    public double[] score() {
        return score.clone();
    }

    /** What had been spent at the first point. */
    public double from() {
        return spent[0];
    }

    /** What had been spent at the last point. */
    public double to() {
        return spent[spent.length - 1];
    }

    /** The score at an amount; empty before the first point and after the last, where nothing was measured. */
    public OptionalDouble at(double amount) {
        if (!(amount >= from() && amount <= to())) {
            return OptionalDouble.empty();
        }
        int next = 0;
        while (next < spent.length && spent[next] <= amount) {
            next++;
        }
        if (next == spent.length || spent[next - 1] == amount) {
            return OptionalDouble.of(score[next - 1]);
        }
        double part = (amount - spent[next - 1]) / (spent[next] - spent[next - 1]);
        return OptionalDouble.of(score[next - 1] + part * (score[next] - score[next - 1]));
    }

    /**
     * The mean score between two amounts: the area under the lines, by the trapezoid rule, over the width.
     *
     * @return empty unless {@code low < high} and both are within what was measured
     */
    public OptionalDouble meanBetween(double low, double high) {
        if (!(low < high) || at(low).isEmpty() || at(high).isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] inside =
                Arrays.stream(spent).filter(x -> x > low && x < high).distinct().toArray();
        double area = 0;
        double before = low;
        double heightBefore = at(low).getAsDouble();
        for (int i = 0; i <= inside.length; i++) {
            double x = i < inside.length ? inside[i] : high;
            double height = at(x).orElseThrow();
            area += (x - before) * (heightBefore + height) / 2;
            before = x;
            heightBefore = height;
        }
        return OptionalDouble.of(area / (high - low));
    }

    /**
     * What had been spent when a level was first reached, between the points before and after on their straight line.
     *
     * @param level in the unit of the score
     * @param lower whether lower scores are better
     * @return empty if no point reaches it
     */
    public OptionalDouble spentToReach(double level, boolean lower) {
        Optional<Integer> first = Optional.empty();
        for (int i = 0; i < score.length && first.isEmpty(); i++) {
            first = lower ? score[i] <= level ? Optional.of(i) : first : score[i] >= level ? Optional.of(i) : first;
        }
        if (first.isEmpty()) {
            return OptionalDouble.empty();
        }
        int i = first.get();
        if (i == 0) {
            return OptionalDouble.of(spent[0]);
        }
        double part = (level - score[i - 1]) / (score[i] - score[i - 1]);
        return OptionalDouble.of(spent[i - 1] + part * (spent[i] - spent[i - 1]));
    }
}
