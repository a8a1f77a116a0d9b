package agon.analysis.page;

import agon.analysis.results.Cell;
import agon.analysis.results.RecordedDebate;
import agon.analysis.results.RecordedTranscript;
import agon.analysis.results.Transcripts;
import agon.api.protocol.Transcript;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was said in training: decompositions that fold, debates turn by turn, ratings. */
final class TranscriptSection implements Section {

    /** Characters of markup after which no more transcripts are written. */
    private static final int MOST_MARKUP = 8_000_000;

    /** Turns of one transcript. */
    private static final int MOST_TURNS = 150;

    @Override
    public void write(Dossier dossier, Markup page) {
        Transcripts transcripts = dossier.background().transcripts();
        if (transcripts.shown().isEmpty()) {
            return;
        }
        page.open("section", "id", "transcripts", "aria-labelledby", "transcripts-title");
        page.element("h2", "What was said", "id", "transcripts-title");
        Markup list = new Markup();
        Disagreement disagreement =
                new Disagreement(transcripts.shown(), dossier.run().items());
        int written = 0;
        for (RecordedTranscript recorded : transcripts.shown()) {
            if (list.length() > MOST_MARKUP) {
                break;
            }
            write(recorded, disagreement.of(recorded), list);
            written++;
        }
        page.element(
                "p",
                written + " of " + transcripts.found()
                        + " recorded transcripts; the rest is in cells/*/transcripts.jsonl."
                        + " A run records an even sample of what was said in training, and one of contests.");
        List<RecordedTranscript> shown = transcripts.shown().subList(0, written);
        Filters.write(
                page,
                "transcripts",
                List.of("protocol", "task", "kind", "outcome", "judgement", "agents"),
                Map.of(
                        "protocol", distinct(shown, one -> one.cell().protocol()),
                        "task", distinct(shown, one -> one.cell().task()),
                        "kind", distinct(shown, one -> one.transcript().kind()),
                        "outcome", distinct(shown, one -> outcome(one.transcript())),
                        "judgement", distinct(shown, TranscriptSection::judgement),
                        "agents", distinct(shown, disagreement::of)),
                true);
        page.raw(list.toString());
        page.closeLine();
    }

    private static List<String> distinct(List<RecordedTranscript> shown, Function<RecordedTranscript, String> by) {
        return shown.stream()
                .map(by)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String judgement(RecordedTranscript recorded) {
        return recorded.debate().map(RecordedDebate::judgement).orElse("");
    }

    private static void write(RecordedTranscript recorded, String agents, Markup page) {
        Cell cell = recorded.cell();
        Transcript transcript = recorded.transcript();
        page.open(
                "details",
                "class",
                "transcript",
                "data-protocol",
                cell.protocol(),
                "data-task",
                cell.task(),
                "data-kind",
                transcript.kind(),
                "data-outcome",
                outcome(transcript),
                "data-judgement",
                judgement(recorded),
                "data-agents",
                agents);
        page.open("summary");
        page.element("span", Clipped.name(transcript.kind()), "class", "kind").text(" ");
        page.element("bdi", Clipped.name(transcript.text()));
        page.element(
                "span",
                " " + Clipped.name(cell.protocol()) + " on " + Clipped.name(cell.task())
                        + (cell.variant().isEmpty() ? "" : ", " + Clipped.name(cell.variant())) + ", seed "
                        + cell.seed()
                        + ", no. " + recorded.number()
                        + recorded.debate()
                                .map(debate -> " (" + Clipped.name(debate.split()) + "): " + debate.judgement())
                                .orElse("")
                        + (agents.isEmpty() ? "" : ", " + agents),
                "class",
                "source");
        page.close();
        int[] turns = {0};
        if (Clipped.name(transcript.text()).length() != transcript.text().length()) {
            page.element("p", Clipped.text(transcript.text()), "class", "said", "dir", "auto");
        }
        QuestionPicture.of(recorded).ifPresent(picture -> picture.write(page));
        replies(transcript.replies(), page, turns);
        if (turns[0] >= MOST_TURNS) {
            page.element("p", "Further turns are left out here.", "class", "caution");
        }
        page.closeLine();
    }

    private static void replies(List<Transcript> replies, Markup page, int[] turns) {
        if (replies.isEmpty() || turns[0] >= MOST_TURNS) {
            return;
        }
        page.open("ol", "class", "turns");
        for (Transcript reply : replies) {
            if (turns[0]++ >= MOST_TURNS) {
                break;
            }
            page.open("li", "class", "turn " + side(reply.speaker()));
            if (reply.replies().isEmpty()) {
                turn(reply, page);
            } else {
                page.open("details", "open", "open").open("summary");
                turn(reply, page);
                page.close();
                replies(reply.replies(), page, turns);
                page.close();
            }
            page.close();
        }
        page.close();
    }

    private static void turn(Transcript said, Markup page) {
        page.element("b", Clipped.name(said.speaker()))
                .text(" ")
                .element("span", Clipped.name(said.kind()), "class", "kind")
                .text(" ")
                .element("bdi", Clipped.text(said.text()));
    }

    /** For the margin alone: the words say who speaks. */
    private static String side(String speaker) {
        return switch (speaker) {
            case "agent", "claimant", "defender", "debater" -> "one";
            case "rival", "opponent", "challenger" -> "other";
            default -> "judge";
        };
    }

    /** How it ended: who was believed, or whether there was a conclusion. */
    static String outcome(Transcript transcript) {
        List<Transcript> replies = transcript.replies();
        if (replies.isEmpty()) {
            return "open";
        }
        Transcript last = replies.get(replies.size() - 1);
        if (last.kind().equals("verdict")) {
            return last.text().startsWith("the claimant at ") ? believed(last.text()) : Clipped.name(last.text());
        }
        if (last.kind().equals("conclusion")) {
            return last.text().equals("no conclusion") ? "no conclusion" : "concluded";
        }
        return Clipped.name(last.kind());
    }

    private static String believed(String verdict) {
        try {
            double share = Double.parseDouble(verdict.substring(verdict.lastIndexOf(' ') + 1));
            return share > 0.5 ? "claimant believed" : share < 0.5 ? "rival believed" : "undecided";
        } catch (NumberFormatException notANumber) {
            return Clipped.name(verdict);
        }
    }
}
