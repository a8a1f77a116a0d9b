package agon.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters for the protocols of a table: two that share a letter are not shown to differ, two that share none are (Piepho, "An
 * algorithm for a letter-based representation of all-pairwise comparisons", Journal of Computational and Graphical Statistics
 * 13, 2004). Each letter is a largest set of protocols no two of which differ.
 */
public final class TieGroups {

    private TieGroups() {}

    /**
     * The letters of each protocol, such as {@code ab}; after {@code z} come {@code a2}, {@code b2} and so on.
     *
     * @param ranking the protocols, best first
     * @param pairs every pair of them, either way round
     */
    public static Map<String, String> letters(List<String> ranking, List<Comparison> pairs) {
        Map<String, Set<String>> level = new LinkedHashMap<>();
        ranking.forEach(protocol -> level.put(protocol, new LinkedHashSet<>(ranking)));
        level.forEach((protocol, others) -> others.remove(protocol));
        for (Comparison pair : pairs) {
            boolean differs = pair.verdict() == Verdict.A_BETTER || pair.verdict() == Verdict.B_BETTER;
            if (differs && level.containsKey(pair.a()) && level.containsKey(pair.b())) {
                level.get(pair.a()).remove(pair.b());
                level.get(pair.b()).remove(pair.a());
            }
        }
        List<Set<String>> cliques = new ArrayList<>();
        cliques(Set.of(), new LinkedHashSet<>(ranking), new LinkedHashSet<>(), level, cliques);
        cliques.sort(Comparator.comparing(clique -> places(ranking, clique)));
        Map<String, String> letters = new LinkedHashMap<>();
        ranking.forEach(protocol -> letters.put(protocol, ""));
        for (int i = 0; i < cliques.size(); i++) {
            String letter = (char) ('a' + i % 26) + (i < 26 ? "" : Integer.toString(1 + i / 26));
            cliques.get(i).forEach(protocol -> letters.merge(protocol, letter, String::concat));
        }
        return letters;
    }

    /** Bron and Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", 1973. */
    private static void cliques(
            Set<String> chosen,
            Set<String> open,
            Set<String> seen,
            Map<String, Set<String>> level,
            List<Set<String>> cliques) {
        if (open.isEmpty()) {
            if (seen.isEmpty() && !chosen.isEmpty()) {
                cliques.add(chosen);
            }
            return;
        }
        Set<String> beside = level.get(open.iterator().next());
        for (String next : List.copyOf(open)) {
            if (!beside.contains(next)) {
                Set<String> more = new LinkedHashSet<>(chosen);
                more.add(next);
                cliques(more, both(open, level.get(next)), both(seen, level.get(next)), level, cliques);
                open.remove(next);
                seen.add(next);
            }
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static String places(List<String> ranking, Set<String> clique) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < ranking.size(); i++) {
            if (clique.contains(ranking.get(i))) {
                places.append((char) i);
            }
        }
        return places.toString();
    }
}
