package agon.engine.plugin;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What someone most likely meant by a name that is not known. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate that takes the fewest letters to insert, delete, replace or swap with their neighbour; empty if even
     * that one is no more alike than different.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))
                        <= Math.max(wanted.length(), candidate.length()) / 2)
                .min(Comparator.comparingInt(
                        (String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
    }

    /** A question or a list of choices to put behind a message about an unknown name. */
    public static String hint(String word, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "";
        }
        return to(word, candidates)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElseGet(() -> "; there is " + String.join(", ", candidates));
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
