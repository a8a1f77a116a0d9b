package agon.analysis.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the evaluator knows of a debate on evidence, or of a dispute, in which whoever challenges a wrong claim is right.
 *
 * @param split of its question
 * @param question in the words of {@code items.csv}
 * @param share how well the claimant stood before the judge, 0 to 1
 * @param claimIsRight whether the claimant's answer is right
 * @param rivalIsRight whether one of the rival's is, or the claim in dispute is not
 * @param onEvidence whether evidence was revealed, and not sub-answers disputed
 */
public record RecordedDebate(
        String split, String question, double share, boolean claimIsRight, boolean rivalIsRight, boolean onEvidence) {

    /** The node of a line of {@code transcripts.jsonl}; empty where no judge of evidence was asked. */
    static Optional<RecordedDebate> of(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        int claim = node.path("claim").asInt(-1);
        boolean claimIsRight = false;
        boolean rivalIsRight = false;
        for (JsonNode right : node.path("right")) {
            claimIsRight |= right.asInt() == claim;
            rivalIsRight |= right.asInt() != claim;
        }
        return Optional.of(new RecordedDebate(
                node.path("split").asText(""),
                node.path("question").asText(""),
                node.path("share").asDouble(),
                claimIsRight,
                rivalIsRight,
                true));
    }

    /** The same of a dispute. */
    static Optional<RecordedDebate> ofDispute(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        boolean right = node.path("right").asBoolean();
        return Optional.of(new RecordedDebate(
                node.path("split").asText(""),
                node.path("question").asText(""),
                node.path("stands").asBoolean() ? 1 : 0,
                right,
                !right,
                false));
    }

    /** What the judge made of it, beside the truth, in a few words. */
    public String judgement() {
        if (claimIsRight == rivalIsRight) {
            return claimIsRight ? "both sides right" : "both sides wrong";
        }
        if (share == 0.5) {
            return "judge undecided";
        }
        return share > 0.5 == claimIsRight ? "judge with the truth" : "judge against the truth";
    }
}
