package agon.analysis.comparison;

import agon.analysis.results.BadContentException;
import agon.analysis.results.Item;
import agon.analysis.results.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of several protocols to the same questions, under one seed.
 *
 * @param judged whether answers are right (1) or wrong (0), rather than signed errors
 * @param values for each protocol its outcomes, in one order of questions for all
 */
record QuestionGrid(boolean judged, Map<String, double[]> values) {

    /** Where the items of one table come from. */
    private record Slice(String task, String variant, String split) {}

    /** For each table that has items, the grids by seed; tables of one task, variant and split share them. */
    static Source source(List<Item> items) {
        Map<Slice, SortedMap<Long, Map<String, Map<String, Outcome>>>> grouped = new LinkedHashMap<>();
        for (Item item : items) {
            Outcome earlier = grouped.computeIfAbsent(
                            new Slice(item.task(), item.variant(), item.split()), slice -> new TreeMap<>())
                    .computeIfAbsent(item.seed(), seed -> new LinkedHashMap<>())
                    .computeIfAbsent(item.protocol(), protocol -> new LinkedHashMap<>())
                    .put(item.question(), item.outcome());
            if (earlier != null) {
                throw new BadContentException("items.csv: " + item.protocol() + " answers question '"
                        + item.question() + "' of " + item.task() + " (" + item.split() + ", seed " + item.seed()
                        + ") twice");
            }
        }
        Map<Slice, SortedMap<Long, QuestionGrid>> grids = new LinkedHashMap<>();
        grouped.forEach((slice, seeds) -> {
            SortedMap<Long, QuestionGrid> bySeed = new TreeMap<>();
            seeds.forEach((seed, answers) -> bySeed.put(seed, common(answers)));
            grids.put(slice, bySeed);
        });
        return key -> grids.getOrDefault(new Slice(key.task(), key.variant(), key.split()), new TreeMap<>());
    }

    /** Gives the grids of a table, by seed. */
    interface Source {
        SortedMap<Long, QuestionGrid> of(TableKey key);
    }

    /** Only questions that every protocol answered can be paired. Sorted, so that the order of rows changes no bit. */
    private static QuestionGrid common(Map<String, Map<String, Outcome>> answers) {
        List<Map<String, Outcome>> all = new ArrayList<>(answers.values());
        TreeSet<String> shared = new TreeSet<>(all.get(0).keySet());
        all.forEach(one -> shared.retainAll(one.keySet()));
        boolean judged = all.get(0).values().iterator().next() instanceof Outcome.Judged;
        Map<String, double[]> values = new LinkedHashMap<>();
        answers.forEach((protocol, outcomes) -> values.put(
                protocol,
                shared.stream()
                        .mapToDouble(question -> number(outcomes.get(question), judged, question))
                        .toArray()));
        return new QuestionGrid(judged, values);
    }

    private static double number(Outcome outcome, boolean judged, String question) {
        if (judged && outcome instanceof Outcome.Judged) {
            return outcome == Outcome.Judged.RIGHT ? 1 : 0;
        }
        if (!judged && outcome instanceof Outcome.Off off) {
            return off.error();
        }
        throw new BadContentException("items.csv: question '" + question
                + "' is right or wrong for one protocol and has a signed error for another");
    }
}
