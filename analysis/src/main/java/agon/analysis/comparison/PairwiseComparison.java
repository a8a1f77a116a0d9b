package agon.analysis.comparison;

import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Comparison.Level;
import agon.analysis.statistics.BenjaminiHochberg;
import agon.analysis.statistics.MinimumDetectableEffect;
import agon.analysis.statistics.TwoLevelBootstrap;
import agon.api.statistics.Holm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares every two protocols of a table, or each with a baseline, and adjusts for having done so. */
final class PairwiseComparison {

    private final ComparisonSettings settings;
    private final Map<Integer, Double> detectable = new HashMap<>();

    PairwiseComparison(ComparisonSettings settings) {
        this.settings = settings;
    }

    /**
     * The pairs of a table, earlier protocol first.
     *
     * @param grids answers by seed; may lack seeds or be empty
     */
    List<Comparison> compare(ScoreTable table, SortedMap<Long, QuestionGrid> grids) {
        TwoLevelBootstrap bootstrap =
                new TwoLevelBootstrap(settings.replicates(), settings.draws(), settings.seed() ^ hash(table.key()));
        SortedMap<Long, PairedSample> samples = new TreeMap<>();
        grids.forEach((seed, grid) -> {
            if (PairedSample.supports(table.key().metric(), grid)) {
                samples.put(seed, PairedSample.of(table.key().metric(), grid, bootstrap, seed));
            }
        });
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < table.protocols().size(); i++) {
            for (int j = i + 1; j < table.protocols().size(); j++) {
                if (settings.compares(
                        table.protocols().get(i), table.protocols().get(j))) {
                    pairs.add(pair(table, samples, bootstrap, i, j));
                }
            }
        }
        return adjusted(pairs, table.orientation());
    }

    private Comparison pair(
            ScoreTable table, SortedMap<Long, PairedSample> samples, TwoLevelBootstrap bootstrap, int i, int j) {
        String a = table.protocols().get(i);
        String b = table.protocols().get(j);
        SortedSet<Long> common = new TreeSet<>(table.scoresOf(a).keySet());
        common.retainAll(table.scoresOf(b).keySet());
        SortedSet<Long> all = new TreeSet<>(table.scoresOf(a).keySet());
        all.addAll(table.scoresOf(b).keySet());
        all.addAll(table.failedOf(a));
        all.addAll(table.failedOf(b));
        boolean byQuestion = common.stream()
                .allMatch(seed -> samples.containsKey(seed)
                        && samples.get(seed).scores().containsKey(a)
                        && samples.get(seed).scores().containsKey(b));
        Pair pair = new Pair(a, b, table.orientation(), List.copyOf(common), settings, this::detectable);
        Optional<Figures> figures = common.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        byQuestion
                                ? pair.byQuestion(samples, bootstrap)
                                : pair.bySeed(table.scoresOf(a), table.scoresOf(b), bootstrap));
        return new Comparison(
                table.key(),
                a,
                b,
                byQuestion && !common.isEmpty() ? Level.QUESTION : Level.SEED,
                figures.map(found -> found.counts().total()).orElse(0L),
                common.size(),
                all.size() - common.size(),
                figures,
                Verdict.NOT_COMPARED);
    }

    private List<Comparison> adjusted(List<Comparison> pairs, Orientation orientation) {
        double[] p = pairs.stream()
                .flatMap(pair -> pair.figures().stream())
                .mapToDouble(Figures::p)
                .toArray();
        double[] holm = Holm.adjust(p);
        double[] falseDiscovery = BenjaminiHochberg.adjust(p);
        List<Comparison> finished = new ArrayList<>();
        int next = 0;
        for (Comparison pair : pairs) {
            if (pair.figures().isEmpty()) {
                finished.add(pair);
                continue;
            }
            Figures found = pair.figures().get().adjusted(holm[next], falseDiscovery[next]);
            next++;
            finished.add(new Comparison(
                    pair.key(),
                    pair.a(),
                    pair.b(),
                    pair.level(),
                    pair.n(),
                    pair.seeds(),
                    pair.leftOut(),
                    Optional.of(found),
                    verdict(found, orientation)));
        }
        return finished;
    }

    /**
     * A claim needs both: an interval clear of zero, which knows that questions of a seed hang together but not how many
     * pairs were looked at, and an adjusted p, which knows the reverse. And both must point the same way, since a mean
     * may be swayed by a few large errors that ranks ignore.
     */
    private Verdict verdict(Figures found, Orientation orientation) {
        double gain = orientation.gain(found.difference());
        boolean clear =
                found.interval().filter(interval -> !interval.contains(0)).isPresent();
        if (!clear || found.adjustedP() >= settings.alpha() || gain * found.effect() <= 0) {
            return Verdict.NOT_DISTINGUISHABLE;
        }
        return gain > 0 ? Verdict.A_BETTER : Verdict.B_BETTER;
    }

    /** Remembered by size, because integrating and solving takes a thousand times as long as all else about a pair. */
    private double detectable(int n) {
        return detectable.computeIfAbsent(
                n, size -> MinimumDetectableEffect.standardized(size, settings.alpha(), settings.power()));
    }

    /** FNV-1a, so that the draws of a table depend on the table alone and not on which others the run has. */
    private static long hash(TableKey key) {
        String text = String.join("\n", key.task(), key.variant(), key.split(), key.metric());
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
