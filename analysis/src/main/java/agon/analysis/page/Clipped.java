package agon.analysis.page;

/** Texts of which nobody knows how long they are. */
final class Clipped {

    private static final int MOST = 1500;
    private static final int LONGEST_NAME = 160;

    private Clipped() {}

    /** The beginning of a long text, with how much was left out. */
    static String text(String text) {
        return clip(text, MOST);
    }

    /** The beginning of a long name. */
    static String name(String name) {
        return clip(name, LONGEST_NAME);
    }

    private static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + " … (" + (text.length() - end) + " more characters)";
    }
}
