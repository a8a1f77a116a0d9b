package agon.tasks.molecules.data;

import java.util.OptionalDouble;

/** Numbers as people write them. */
final class FiniteNumber {
    private FiniteNumber() {}

    /** The number that a text is; empty for other texts, NaN and infinities. */
    static OptionalDouble of(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
