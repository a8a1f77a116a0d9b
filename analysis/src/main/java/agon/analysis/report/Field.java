package agon.analysis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** How values are written in a CSV file. */
final class Field {

    private Field() {}

    /**
     * A text that no spreadsheet takes for a formula: one that begins with {@code = + - @}, a tab or a carriage return
     * gets an apostrophe in front.
     */
    static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String number(long number) {
        return Long.toString(number);
    }

    /** Empty where there is no number. */
    static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    /**
     * The fewest of 15 to 17 significant digits that read back to the same value; {@code Double.toString} would differ
     * between releases of Java. There is no negative zero.
     */
    static String number(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact.round(new MathContext(17));
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                shortest = rounded;
                break;
            }
        }
        BigDecimal bare = shortest.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        return exponent >= -6 && exponent <= 15 ? bare.toPlainString() : bare.toString();
    }
}
