package agon.tasks.molecules.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Levenshtein's distance between names, for suggesting what was meant. */
final class EditDistance {
    private EditDistance() {}

    /** The candidate nearest to a name, case ignored; the first among equals; empty when there are no candidates. */
    static Optional<String> nearest(String name, Collection<String> candidates) {
        return candidates.stream().min(Comparator.comparingInt(candidate -> between(name, candidate)));
    }

    private static int between(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
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
