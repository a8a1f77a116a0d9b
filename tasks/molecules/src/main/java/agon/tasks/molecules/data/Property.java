package agon.tasks.molecules.data;

import agon.api.settings.InvalidSetting;

/**
 * What is asked about molecules, and what its values look like before any is known.
 *
 * @param title in a few words
 * @param unit of the values; blank for plain numbers
 * @param centre a typical value in round numbers, as anyone in the field would know it
 * @param scale a typical spread in round numbers, above 0: the unit of distances and of an overseer's errors
 */
public record Property(String title, String unit, double centre, double scale) {

    /** Refuses a spread that is none. */
    public Property {
        InvalidSetting.unless(
                Double.isFinite(centre) && scale > 0 && scale < Double.POSITIVE_INFINITY,
                "source.spread",
                "say what a typical spread of " + title + " is, a number above 0");
    }
}
