package agon.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TieGroupsTest {

    @Test
    @DisplayName("who differs shares no letter, who does not shares one: a chain overlaps")
    void chain() {
        List<String> ranking = List.of("best", "second", "third", "last");
        assertEquals(
                Map.of("best", "a", "second", "ab", "third", "bc", "last", "c"),
                TieGroups.letters(
                        ranking,
                        differing(
                                ranking,
                                Set.of(List.of("best", "third"), List.of("best", "last"), List.of("second", "last")))));
    }

    @Test
    @DisplayName("nobody differs: one letter; everybody does: a letter each")
    void extremes() {
        List<String> ranking = List.of("one", "two", "three");
        assertEquals(
                Map.of("one", "a", "two", "a", "three", "a"), TieGroups.letters(ranking, differing(ranking, Set.of())));
        assertEquals(
                Map.of("one", "a", "two", "b", "three", "c"),
                TieGroups.letters(
                        ranking,
                        differing(
                                ranking,
                                Set.of(List.of("one", "two"), List.of("one", "three"), List.of("two", "three")))));
        assertEquals(Map.of(), TieGroups.letters(List.of(), List.of()));
    }

    private static List<Comparison> differing(List<String> protocols, Set<List<String>> differing) {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < protocols.size(); i++) {
            for (int j = i + 1; j < protocols.size(); j++) {
                Verdict verdict = differing.contains(List.of(protocols.get(i), protocols.get(j)))
                        ? Verdict.A_BETTER
                        : Verdict.NOT_DISTINGUISHABLE;
                pairs.add(new Comparison(
                        new TableKey("sorting", "", "iid", "accuracy"),
                        protocols.get(i),
                        protocols.get(j),
                        Comparison.Level.SEED,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        verdict));
            }
        }
        return pairs;
    }
}
