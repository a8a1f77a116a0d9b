package agon.analysis.report;

import agon.analysis.comparison.Anchors;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Orientation;
import agon.analysis.comparison.Summary;
import agon.analysis.comparison.TableKey;
import agon.analysis.wording.Listed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What one table shows, in sentences. */
public final class Headline {

    private final TableKey key;
    private final List<String> ranking;
    private final Relations relations;

    /**
     * @param ranking protocols with a score, best first
     * @param relations their verdicts
     */
    Headline(TableKey key, List<String> ranking, Relations relations) {
        this.key = key;
        this.ranking = ranking;
        this.relations = relations;
    }

    /** What a table of the findings shows. */
    public static Headline of(Findings findings, TableKey key) {
        return new Headline(
                key, ranking(bestFirst(key, findings.summaries(key))), new Relations(findings.comparisons(key)));
    }

    /** Protocols by mean score, best first, those without a score last. */
    public static List<Summary> bestFirst(TableKey key, List<Summary> rows) {
        Orientation orientation = Orientation.of(key.metric());
        return rows.stream()
                .sorted(Comparator.comparingDouble(row -> row.mean().isPresent()
                        ? -orientation.gain(row.mean().getAsDouble())
                        : Double.POSITIVE_INFINITY))
                .toList();
    }

    /** The labels of those that have a score, in the same order. */
    public static List<String> ranking(List<Summary> rows) {
        return rows.stream()
                .filter(row -> row.mean().isPresent())
                .map(Summary::protocol)
                .toList();
    }

    /** One sentence on the protocols between floor and ceiling, and one on each of the anchors that was run. */
    public List<String> sentences() {
        List<String> contenders =
                ranking.stream().filter(protocol -> !Anchors.contains(protocol)).toList();
        List<String> sentences = new ArrayList<>();
        if (contenders.size() > 1) {
            sentences.add("On " + place(key) + " " + contest(contenders) + ".");
        }
        if (!contenders.isEmpty() && ranking.contains(Anchors.FLOOR)) {
            sentences.add(againstFloor(contenders));
        }
        if (!contenders.isEmpty() && ranking.contains(Anchors.CEILING)) {
            sentences.add(againstCeiling(contenders));
        }
        return sentences;
    }

    /** Task, swept settings and split. */
    public static String place(TableKey key) {
        String task = key.variant().isEmpty() ? key.task() : key.task() + ", " + key.variant();
        return key.split().isEmpty() ? task : task + " (" + key.split() + ")";
    }

    private String contest(List<String> contenders) {
        String best = contenders.get(0);
        List<String> rest = contenders.subList(1, contenders.size());
        List<String> level = those(rest, other -> relations.notDistinguishable(best, other));
        List<String> beaten = those(rest, other -> relations.better(best, other));
        return (level.isEmpty() ? single(best, beaten) : several(best, level, beaten)) + exceptions(best, rest);
    }

    private static String single(String best, List<String> beaten) {
        return best + (beaten.isEmpty() ? " scores best" : " is better than " + Listed.and(beaten));
    }

    private String several(String best, List<String> level, List<String> beaten) {
        List<String> leaders = new ArrayList<>(List.of(best));
        leaders.addAll(level);
        StringBuilder text = new StringBuilder(
                areMutuallyLevel(leaders)
                        ? Listed.and(leaders) + " are not distinguishable"
                        : best + " scores best, and " + Listed.and(level) + " are not distinguishable from it");
        List<String> byAll =
                those(beaten, other -> leaders.stream().allMatch(leader -> relations.better(leader, other)));
        if (!byAll.isEmpty()) {
            text.append(leaders.size() == 2 ? "; both better than " : "; all better than ")
                    .append(Listed.and(byAll));
        }
        for (String other : those(beaten, protocol -> !byAll.contains(protocol))) {
            List<String> above = those(leaders, leader -> relations.better(leader, other));
            text.append("; of these only ")
                    .append(Listed.and(above))
                    .append(above.size() == 1 ? " is" : " are")
                    .append(" better than ")
                    .append(other);
        }
        return text.toString();
    }

    private boolean areMutuallyLevel(List<String> protocols) {
        return protocols.stream()
                .allMatch(one -> protocols.stream()
                        .allMatch(other -> one.equals(other) || relations.notDistinguishable(one, other)));
    }

    /** The order is by all seeds, a verdict by the seeds that both completed; after failures they may disagree. */
    private String exceptions(String best, List<String> rest) {
        List<String> ahead = those(rest, other -> relations.better(other, best));
        List<String> apart = those(rest, other -> !relations.compared(best, other));
        return (ahead.isEmpty() ? "" : "; on the seeds that both completed it falls behind " + Listed.and(ahead))
                + (apart.isEmpty() ? "" : "; not compared with " + Listed.and(apart));
    }

    private String againstFloor(List<String> contenders) {
        List<String> above = those(contenders, protocol -> relations.better(protocol, Anchors.FLOOR));
        List<String> below = those(contenders, protocol -> relations.better(Anchors.FLOOR, protocol));
        return (above.isEmpty()
                        ? "None is shown to be better than the floor"
                        : "Better than the floor: " + Listed.and(above))
                + (below.isEmpty() ? "" : "; worse than the floor: " + Listed.and(below))
                + ".";
    }

    private String againstCeiling(List<String> contenders) {
        List<String> above = those(contenders, protocol -> relations.better(protocol, Anchors.CEILING));
        List<String> level = those(contenders, protocol -> relations.notDistinguishable(protocol, Anchors.CEILING));
        List<String> below = those(contenders, protocol -> relations.better(Anchors.CEILING, protocol));
        List<String> parts = new ArrayList<>();
        if (!above.isEmpty()) {
            parts.add("better than the ceiling: " + Listed.and(above));
        }
        if (!level.isEmpty()) {
            parts.add("not distinguishable from the ceiling: " + Listed.and(level));
        }
        if (!below.isEmpty()) {
            parts.add("short of the ceiling: " + Listed.and(below));
        }
        String text = String.join("; ", parts);
        return text.isEmpty()
                ? "None was compared with the ceiling."
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static List<String> those(List<String> protocols, Predicate<String> which) {
        return protocols.stream().filter(which).toList();
    }
}
