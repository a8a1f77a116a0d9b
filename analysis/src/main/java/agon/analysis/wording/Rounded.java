package agon.analysis.wording;

import agon.analysis.statistics.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers for people. */
public final class Rounded {

    private Rounded() {}

    /** Digits after the point that show three figures of the largest of the values; three for shares of one. */
    public static int digits(double largest) {
        if (!(largest > 0) || largest <= 1 && largest >= 0.1) {
            return 3;
        }
        return Math.max(0, Math.min(8, 2 - (int) StrictMath.floor(StrictMath.log10(largest))));
    }

    /** For example {@code 0.950 [0.931, 0.969]}; a dash where there is no number. */
    public static String estimate(OptionalDouble value, Optional<Interval> interval, int digits) {
        if (value.isEmpty()) {
            return "-";
        }
        String bounds = interval.map(
                        within -> " [" + fixed(within.low(), digits) + ", " + fixed(within.high(), digits) + "]")
                .orElse("");
        return fixed(value.getAsDouble(), digits) + bounds;
    }

    /** So many digits after the point; no negative zero. */
    public static String fixed(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /** For example {@code 512}, {@code 12.3k}, {@code 4.0M}. */
    public static String count(double count) {
        if (count >= 999_950_000) {
            return fixed(count / 1e9, 1) + "G";
        }
        if (count >= 999_950) {
            return fixed(count / 1e6, 1) + "M";
        }
        if (count >= 1000) {
            return fixed(count / 1e3, 1) + "k";
        }
        return fixed(count, count == StrictMath.rint(count) ? 0 : 1);
    }
}
