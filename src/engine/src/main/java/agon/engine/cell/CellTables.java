package agon.engine.cell;

import agon.api.agent.Prediction;
import agon.api.codec.RealForm;
import agon.api.codec.Wording;
import agon.api.ledger.Channel;
import agon.api.task.Split;
import agon.engine.plan.Cell;
import agon.engine.plan.CellSpec;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the tables of one cell.
 *
 * @param cell the cell
 * @param folder where to
 */
record CellTables(Cell cell, Path folder) {

    private static final List<String> NOT_SUPERVISION =
            List.of("agent.", "learner.", "auxiliary.", "faculty.", "contest.", "audit.");

    /**
     * One split as it was answered and argued about at the end.
     *
     * @param further scores of other things than how many answers are right
     */
    record Answered<Q, A>(
            HeldOut<Q, A> heldOut, List<Prediction<A>> predictions, List<Score> further, List<ContestResult> held) {}

    /** Scores on each split, then those of the audit on D, then those of the training itself. */
    <Q, A> void results(List<Answered<Q, A>> splits, List<Score> audited, List<Score> trained) throws IOException {
        try (TableWriter table = TableWriter.open(folder, ResultFile.RESULTS)) {
            for (Answered<Q, A> split : splits) {
                results(table, split.heldOut().split(), split.heldOut().scores(split.predictions()));
                results(table, split.heldOut().split(), split.further());
            }
            results(table, Split.IID, audited);
            results(table, Split.TRAINING, trained);
        }
    }

    private void results(TableWriter table, Split split, List<Score> scores) throws IOException {
        CellSpec spec = cell.spec();
        for (Score score : scores) {
            table.row(
                    cell.hash(),
                    spec.label(),
                    spec.task().id(),
                    spec.learner().id(),
                    spec.variant(),
                    spec.seed(),
                    split.label(),
                    score.metric(),
                    score.unit(),
                    score.value(),
                    score.n());
        }
    }

    <Q, A> void items(List<Answered<Q, A>> splits, Wording<Q, A> wording) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.ITEMS)) {
            for (Answered<Q, A> split : splits) {
                HeldOut<Q, A> heldOut = split.heldOut();
                for (int i = 0; i < heldOut.questions().size(); i++) {
                    Prediction<A> prediction = split.predictions().get(i);
                    boolean real = heldOut.form() instanceof RealForm;
                    table.row(
                            cell.hash(),
                            spec.label(),
                            spec.task().id(),
                            spec.seed(),
                            heldOut.split().label(),
                            wording.question(heldOut.questions().get(i)),
                            real ? "" : heldOut.correct(i, split.predictions()) ? "1" : "0",
                            error(split, i),
                            wording.answer(prediction.answer()),
                            prediction.confidence(),
                            spec.variant());
                }
            }
        }
    }

    private static <Q, A> String error(Answered<Q, A> split, int at) {
        return split.heldOut().form() instanceof RealForm<A> reals
                ? TableWriter.text(split.heldOut().error(reals, at, split.predictions()))
                : "";
    }

    /** Contests between the truth and lies, none where the agent does not argue. */
    <Q, A> void contests(List<Answered<Q, A>> splits, Wording<Q, A> wording) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.CONTESTS)) {
            for (Answered<Q, A> split : splits) {
                for (ContestResult contest : split.held()) {
                    table.row(
                            cell.hash(),
                            spec.label(),
                            spec.task().id(),
                            spec.seed(),
                            split.heldOut().split().label(),
                            wording.question(split.heldOut().questions().get(contest.question())),
                            contest.truthClaims() ? 1 : 0,
                            contest.truthBegins() ? 1 : 0,
                            contest.committed() ? 1 : 0,
                            contest.share(),
                            spec.variant());
                }
            }
        }
    }

    /** How answers fared that a proxy was used to select; none where the protocol handed in none. */
    void optimization(List<Selection> selections) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.OPTIMIZATION)) {
            for (Selection selection : selections) {
                table.row(
                        cell.hash(),
                        spec.label(),
                        spec.task().id(),
                        spec.seed(),
                        selection.method(),
                        selection.strength(),
                        selection.divergence(),
                        selection.proxy(),
                        selection.score(),
                        selection.draws(),
                        spec.variant());
            }
        }
    }

    /** The audited answers to questions of D. */
    <Q, A> void audits(List<AuditedAnswer> answers, HeldOut<Q, A> onD, Wording<Q, A> wording) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.AUDITS)) {
            for (AuditedAnswer answer : answers) {
                table.row(
                        cell.hash(),
                        spec.label(),
                        spec.task().id(),
                        spec.seed(),
                        wording.question(onD.questions().get(answer.question())),
                        answer.overseer().isPresent()
                                ? TableWriter.text(answer.overseer().getAsDouble())
                                : "",
                        answer.audit(),
                        answer.truth(),
                        spec.variant());
            }
        }
    }

    /** Every checkpoint against every channel of supervision that was charged by the end. */
    void curve(List<Checkpoints.Point> points, SortedMap<String, Long> totals) throws IOException {
        CellSpec spec = cell.spec();
        List<String> channels = totals.keySet().stream()
                .filter(channel -> channel.equals(Channel.POLICY_EXAMPLES)
                        || NOT_SUPERVISION.stream().noneMatch(channel::startsWith))
                .toList();
        try (TableWriter table = TableWriter.open(folder, ResultFile.CURVES)) {
            for (Checkpoints.Point point : points) {
                for (String channel : channels) {
                    for (Checkpoints.SplitScore scored : point.scores()) {
                        table.row(
                                cell.hash(),
                                spec.label(),
                                spec.task().id(),
                                spec.seed(),
                                point.step(),
                                channel,
                                point.spent().getOrDefault(channel, 0L),
                                scored.split().label(),
                                scored.score().metric(),
                                scored.score().value(),
                                spec.variant());
                    }
                }
            }
        }
    }

    void ledger(SortedMap<String, Long> totals) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.LEDGER)) {
            for (Map.Entry<String, Long> total : totals.entrySet()) {
                table.row(
                        cell.hash(),
                        spec.label(),
                        spec.task().id(),
                        spec.seed(),
                        total.getKey(),
                        total.getValue(),
                        spec.variant());
            }
        }
    }

    void timings(Attempt attempt, double seconds) throws IOException {
        CellSpec spec = cell.spec();
        try (TableWriter table = TableWriter.open(folder, ResultFile.TIMINGS)) {
            table.row(
                    cell.hash(),
                    spec.label(),
                    spec.task().id(),
                    spec.seed(),
                    seconds,
                    attempt.number(),
                    attempt.worker(),
                    PeakMemory.mebibytes(),
                    spec.variant());
        }
    }

    void transcripts(List<TranscriptSample.Kept> sample) throws IOException {
        lines("transcripts.jsonl", sample);
    }

    /** What the overseer had measured whenever it studied; no file where it never did. */
    void studies(List<StoredStudy> studies) throws IOException {
        if (!studies.isEmpty()) {
            lines(StoredStudy.FILE, studies);
        }
    }

    private void lines(String file, List<? extends Record> records) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(file))) {
            for (Record one : records) {
                writer.write(Json.MAPPER.writeValueAsString(one));
                writer.write('\n');
            }
        }
    }
}
