package agon.tasks.molecules;

import agon.tasks.molecules.data.Property;
import java.util.Optional;

/**
 * A column of a published file that something is known of.
 *
 * @param column heading; blank where the values are worked out
 * @param estimate heading of a cheap estimate of it, where there is one
 * @param property what it holds
 */
record Measurement(String column, Optional<String> estimate, Property property) {

    static Measurement of(String column, String title, String unit, double centre, double scale) {
        return new Measurement(column, Optional.empty(), new Property(title, unit, centre, scale));
    }

    Measurement besides(String cheap) {
        return new Measurement(column, Optional.of(cheap), property);
    }
}
