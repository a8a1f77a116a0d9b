package agon.api.settings;

/** A setting that was understood but cannot be used; names the setting so that its line can be shown. */
public final class InvalidSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    /**
     * @param setting the record component, such as {@code size}
     * @param reason what is wrong and what would be right, such as {@code must be at least 2, is 0}
     */
    public InvalidSetting(String setting, String reason) {
        super(setting + ": " + reason);
        this.setting = setting;
    }

    /** The record component that is at fault. */
    public String setting() {
        return setting;
    }

    /** Refuses the setting unless the condition holds. */
    public static void unless(boolean condition, String setting, String reason) {
        if (!condition) {
            throw new InvalidSetting(setting, reason);
        }
    }

    /** Refuses an integer outside [least, most]. */
    public static void unlessWithin(long value, long least, long most, String setting) {
        unless(value >= least && value <= most, setting, "must be from " + least + " to " + most + ", is " + value);
    }

    /** Refuses a number outside [least, most], and anything that is no number. */
    public static void unlessWithin(double value, double least, double most, String setting) {
        unless(value >= least && value <= most, setting, "must be from " + least + " to " + most + ", is " + value);
    }
}
