package agon.analysis.comparison;

import agon.analysis.results.LedgerEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up what protocols spent. */
final class Costing {

    private record Spender(String task, String variant, String protocol) {}

    private Costing() {}

    /** A row for each task, variant, protocol and channel, in order of first appearance, channels by name. */
    static List<Cost> of(List<LedgerEntry> ledger) {
        Map<Spender, Set<Long>> seeds = new LinkedHashMap<>();
        Map<Spender, Map<String, Map<Long, Double>>> counts = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger) {
            Spender spender = new Spender(entry.task(), entry.variant(), entry.protocol());
            seeds.computeIfAbsent(spender, s -> new LinkedHashSet<>()).add(entry.seed());
            counts.computeIfAbsent(spender, s -> new TreeMap<>())
                    .computeIfAbsent(entry.channel(), c -> new TreeMap<>())
                    .merge(entry.seed(), entry.count(), Double::sum);
        }
        List<Cost> costs = new ArrayList<>();
        counts.forEach((spender, channels) -> channels.forEach(
                (channel, bySeed) -> costs.add(cost(spender, channel, new TreeSet<>(seeds.get(spender)), bySeed))));
        return costs;
    }

    private static Cost cost(Spender spender, String channel, Set<Long> seeds, Map<Long, Double> bySeed) {
        double[] all = seeds.stream()
                .mapToDouble(seed -> bySeed.getOrDefault(seed, 0.0))
                .toArray();
        return new Cost(
                spender.task(),
                spender.variant(),
                spender.protocol(),
                channel,
                all.length,
                PairedSample.mean(all),
                Arrays.stream(all).min().orElse(0),
                Arrays.stream(all).max().orElse(0));
    }
}
