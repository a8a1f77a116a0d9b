package agon.cli;

/** Durations for people. */
final class Durations {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Durations() {}

    /** Such as {@code 45 s}, {@code 12 min} or {@code 3 h 20 min}. */
    static String text(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 2 * MINUTE) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        return whole < 2 * HOUR ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
