package agon.analysis.figure;

import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers lie between two places, on a straight or a logarithmic scale.
 *
 * @param low number at the first place
 * @param high number at the second, above {@code low}
 * @param from first place, in points
 * @param to second place, in points; may lie before the first
 * @param logarithmic whether equal ratios are equally far apart; then {@code low} is above 0
 */
record Scale(double low, double high, double from, double to, boolean logarithmic) {

    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int TICKS = 6;
    private static final double WIDE = 30;

    /** A scale that holds all of the numbers, of which there is at least one, with a little room at either end. */
    static Scale straight(double[] numbers, double from, double to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        double room = high > low ? 0.04 * (high - low) : Math.max(Math.abs(high), 1) * 0.05;
        return new Scale(low - room, high + room, from, to, false);
    }

    /** The same, logarithmic if all numbers are above zero and far apart. */
    static Scale suiting(double[] numbers, double from, double to) {
        Scale straight = straight(numbers, from, to);
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return low > 0 && high / low > WIDE ? new Scale(low / 1.2, high * 1.2, from, to, true) : straight;
    }

    double place(double number) {
        double share =
                logarithmic ? StrictMath.log(number / low) / StrictMath.log(high / low) : (number - low) / (high - low);
        return from + share * (to - from);
    }

    /** Round numbers inside, ascending. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            int first = (int) StrictMath.ceil(StrictMath.log10(low) - 1e-9);
            int last = (int) StrictMath.floor(StrictMath.log10(high) + 1e-9);
            for (int power = first; power <= last; power++) {
                ticks.add(StrictMath.pow(10, power));
            }
            return ticks;
        }
        double step = step();
        for (long i = (long) StrictMath.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick in words: large numbers as counts, others with the digits that their distance needs. */
    String words(double tick) {
        if (logarithmic || Math.abs(high) >= 1000) {
            return tick < 0 ? "-" + Rounded.count(-tick) : Rounded.count(tick);
        }
        return Rounded.fixed(tick, Math.max(0, (int) StrictMath.ceil(-StrictMath.log10(step()) - 1e-9)));
    }

    private double step() {
        double raw = (high - low) / TICKS;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(raw)));
        for (double step : STEPS) {
            if (step * power >= raw) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
