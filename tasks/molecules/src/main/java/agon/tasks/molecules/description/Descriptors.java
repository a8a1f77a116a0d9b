package agon.tasks.molecules.description;

import java.util.Arrays;

/** The values of every {@link Feature} of one molecule; immutable, finite, equal when the values are. */
public final class Descriptors {
    private final double[] values;

    private Descriptors(double[] values) {
        this.values = values;
    }

    /**
     * Descriptors that were written down before.
     *
     * @param values in the order of {@link Feature}
     */
    public static Descriptors ofValues(double[] values) {
        if (values.length != Feature.values().length) {
            throw new IllegalArgumentException(values.length + " values for " + Feature.values().length + " features");
        }
        return new Descriptors(values.clone());
    }

    /** Value of one feature. */
    public double value(Feature feature) {
        return values[feature.ordinal()];
    }

    /** A fresh copy of all values, in the order of {@link Feature}. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Descriptors that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }

    /** Collects values; features that are never set are zero. */
    public static final class Builder {
        private final double[] values = new double[Feature.values().length];

        /** Sets one value. */
        public void set(Feature feature, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(feature + " must be finite but is " + value);
            }
            values[feature.ordinal()] = value;
        }

        /** Adds one to a count. */
        public void count(Feature feature) {
            values[feature.ordinal()]++;
        }

        /** Adds to a value. */
        public void add(Feature feature, double amount) {
            set(feature, values[feature.ordinal()] + amount);
        }

        /** The value so far. */
        public double get(Feature feature) {
            return values[feature.ordinal()];
        }

        /** The finished descriptors. */
        public Descriptors build() {
            return new Descriptors(values.clone());
        }
    }
}
