package agon.analysis.results;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The valid choice that someone most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest letters to insert, delete or replace; the first of several. */
    public static String to(String word, List<String> candidates) {
        return Collections.min(candidates, Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
