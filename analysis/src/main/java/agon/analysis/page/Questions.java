package agon.analysis.page;

import agon.analysis.comparison.TableKey;
import agon.analysis.results.Item;
import agon.analysis.results.Outcome;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions and who was right about them: those that protocols disagree on first, as many as a page can hold. */
final class Questions {

    private static final int MOST_DISPUTED = 40;
    private static final int MOST_UNANIMOUS = 10;

    /** What a table of questions is about. */
    private record Place(String task, String variant, String split) {}

    private record Asked(long seed, String question) {}

    private final Map<Place, Map<Asked, Map<String, Outcome>>> answers = new LinkedHashMap<>();

    private Questions() {}

    /** Sorts answers by what they are about. */
    static Questions of(List<Item> items) {
        Questions questions = new Questions();
        for (Item item : items) {
            questions
                    .answers
                    .computeIfAbsent(
                            new Place(item.task(), item.variant(), item.split()), place -> new LinkedHashMap<>())
                    .computeIfAbsent(new Asked(item.seed(), item.question()), asked -> new LinkedHashMap<>())
                    .put(item.protocol(), item.outcome());
        }
        return questions;
    }

    /** Writes the questions of a table; nothing if none are on file. */
    void write(TableKey key, String anchor, Markup page) {
        Map<Asked, Map<String, Outcome>> asked =
                answers.getOrDefault(new Place(key.task(), key.variant(), key.split()), Map.of());
        if (asked.isEmpty()) {
            return;
        }
        Set<String> protocols = new LinkedHashSet<>();
        asked.values().forEach(outcomes -> protocols.addAll(outcomes.keySet()));
        List<Map.Entry<Asked, Map<String, Outcome>>> shown = chosen(asked);
        String target = anchor + "-questions";
        page.open("details", "id", target);
        page.element("summary", "Questions: " + shown.size() + " of " + asked.size() + ", the disputed ones first");
        page.element("p", "The rest is in items.csv. Chosen for being disputed, so their shares are not those of all.");
        Filters.write(
                page,
                target,
                List.of("outcome"),
                Map.of("outcome", List.of("disagree", "all right", "all wrong", "apart")),
                true);
        List<String> header = new ArrayList<>(List.of("Question", "Seed"));
        protocols.forEach(protocol -> header.add(Clipped.name(protocol)));
        Grid grid = Grid.open(page, "Questions and answers", true, header);
        shown.forEach(entry -> row(grid, entry.getKey(), entry.getValue(), protocols));
        grid.close();
        page.closeLine();
    }

    private static List<Map.Entry<Asked, Map<String, Outcome>>> chosen(Map<Asked, Map<String, Outcome>> asked) {
        List<Map.Entry<Asked, Map<String, Outcome>>> chosen = new ArrayList<>();
        for (String outcome : List.of("disagree", "apart", "all wrong", "all right")) {
            int most = outcome.startsWith("all") ? MOST_UNANIMOUS : MOST_DISPUTED;
            asked.entrySet().stream()
                    .filter(entry -> outcome(entry.getValue()).equals(outcome))
                    .sorted(Comparator.comparingDouble(entry -> -dispute(entry.getValue())))
                    .limit(most)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static String outcome(Map<String, Outcome> outcomes) {
        if (outcomes.values().stream().anyMatch(outcome -> outcome instanceof Outcome.Off)) {
            return "apart";
        }
        long right = outcomes.values().stream()
                .filter(outcome -> outcome == Outcome.Judged.RIGHT)
                .count();
        return right == 0 ? "all wrong" : right == outcomes.size() ? "all right" : "disagree";
    }

    /** How far protocols are apart: half and half most, or the largest error less the smallest. */
    private static double dispute(Map<String, Outcome> outcomes) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double sum = 0;
        for (Outcome outcome : outcomes.values()) {
            double worth = outcome instanceof Outcome.Off off
                    ? Math.abs(off.error())
                    : outcome == Outcome.Judged.RIGHT ? 1 : 0;
            low = Math.min(low, worth);
            high = Math.max(high, worth);
            sum += worth;
        }
        double share = sum / outcomes.size();
        return outcome(outcomes).equals("apart") ? high - low : share * (1 - share);
    }

    private static void row(Grid grid, Asked asked, Map<String, Outcome> outcomes, Set<String> protocols) {
        grid.row("data-outcome", outcome(outcomes)).head(asked.question()).number("" + asked.seed(), asked.seed());
        for (String protocol : protocols) {
            if (!outcomes.containsKey(protocol)) {
                grid.cell("not asked");
            } else if (outcomes.get(protocol) instanceof Outcome.Off off) {
                grid.number(Rounded.fixed(off.error(), Rounded.digits(Math.abs(off.error()))), Math.abs(off.error()));
            } else {
                grid.cell(outcomes.get(protocol) == Outcome.Judged.RIGHT ? "✓ right" : "✗ wrong");
            }
        }
        grid.endRow();
    }
}
