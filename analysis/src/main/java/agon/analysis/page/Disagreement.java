package agon.analysis.page;

import agon.analysis.results.Cell;
import agon.analysis.results.Item;
import agon.analysis.results.Outcome;
import agon.analysis.results.RecordedDebate;
import agon.analysis.results.RecordedTranscript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the protocols' agents disagree about questions that were debated, once they are trained. */
final class Disagreement {

    /** A held-out question, in all cells that were asked it. */
    private record Asked(String task, String variant, long seed, String split, String question) {

        static Asked of(Cell cell, RecordedDebate debate) {
            return new Asked(cell.task(), cell.variant(), cell.seed(), debate.split(), debate.question());
        }
    }

    private static final int RIGHT = 1;
    private static final int WRONG = 2;

    private final Map<Asked, Integer> answered = new HashMap<>();

    /**
     * Looks up the questions of transcripts among answers.
     *
     * @param shown few in comparison
     */
    Disagreement(List<RecordedTranscript> shown, List<Item> items) {
        Set<Asked> debated = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (RecordedTranscript one : shown) {
            one.debate().ifPresent(debate -> {
                debated.add(Asked.of(one.cell(), debate));
                words.add(debate.question());
            });
        }
        for (Item item : items) {
            // Most answers are to other questions, and a set of words is quicker to ask than one of places.
            if (item.outcome() instanceof Outcome.Judged judged && words.contains(item.question())) {
                Asked asked = new Asked(item.task(), item.variant(), item.seed(), item.split(), item.question());
                if (debated.contains(asked)) {
                    answered.merge(asked, judged == Outcome.Judged.RIGHT ? RIGHT : WRONG, (one, other) -> one | other);
                }
            }
        }
    }

    /** In a few words; empty where the question was not asked of trained agents, or answers are not right or wrong. */
    String of(RecordedTranscript recorded) {
        int seen = recorded.debate()
                .map(debate -> answered.getOrDefault(Asked.of(recorded.cell(), debate), 0))
                .orElse(0);
        return switch (seen) {
            case RIGHT -> "all agents right";
            case WRONG -> "all agents wrong";
            case RIGHT | WRONG -> "agents disagree";
            default -> "";
        };
    }
}
