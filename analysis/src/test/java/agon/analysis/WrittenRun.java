package agon.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes the folder of a finished run, as an engine would. */
public final class WrittenRun {

    private final List<String> results = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> contests = new ArrayList<>();
    private final List<String> optimization = new ArrayList<>();
    private final List<String> audits = new ArrayList<>();
    private final List<String> subAnswers = new ArrayList<>();
    private final List<String> reliances = new ArrayList<>();
    private final List<String> ledger = new ArrayList<>();
    private final List<String> curves = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private String variant = "";
    private String experiment = "";

    /** The form of the task that what follows is about. */
    public WrittenRun on(String form) {
        variant = form;
        return this;
    }

    /** What the experiment set. */
    public WrittenRun experiment(String yaml) {
        experiment = yaml;
        return this;
    }

    /** The accuracy of a cell at a checkpoint, pinned to what a channel had counted. */
    public WrittenRun checkpoint(String protocol, String task, int seed, String channel, long spent, double accuracy) {
        return checkpoint(protocol, task, seed, channel, spent, "accuracy", accuracy);
    }

    /** A score of a cell at a checkpoint, pinned to what a channel had counted. */
    public WrittenRun checkpoint(
            String protocol, String task, int seed, String channel, long spent, String metric, double value) {
        curves.add(row(protocol, task, seed, "" + curves.size(), channel, "" + spent, "iid", metric, "" + value));
        return this;
    }

    /** A score of a cell at a checkpoint, in the rows of two channels. */
    public WrittenRun course(String protocol, String task, int seed, int step, String metric, double value) {
        for (String channel : new String[] {"overseer.rate", "learner.steps"}) {
            curves.add(String.join(
                    ",",
                    id(protocol, task, seed),
                    protocol,
                    task,
                    "" + seed,
                    "" + step,
                    channel,
                    "" + step,
                    "iid",
                    metric,
                    "" + value,
                    quoted()));
        }
        return this;
    }

    /** How a cell's picks in training compared with the truth. */
    public WrittenRun audited(String protocol, String task, int seed, String metric, double value) {
        return score(protocol, task, seed, "training", metric, value);
    }

    /** A cell that answered questions rightly or wrongly, with its accuracy. */
    public WrittenRun judged(String protocol, String task, int seed, boolean... right) {
        int correct = 0;
        for (int i = 0; i < right.length; i++) {
            correct += right[i] ? 1 : 0;
            items.add(row(protocol, task, seed, "iid", "q" + i, right[i] ? "1" : "0", "", "", ""));
        }
        return score(protocol, task, seed, "accuracy", correct / (double) right.length);
    }

    /** A cell whose answers were off by the given errors, with its root mean square error. */
    public WrittenRun off(String protocol, String task, int seed, double... errors) {
        double squares = 0;
        for (int i = 0; i < errors.length; i++) {
            squares += errors[i] * errors[i];
            items.add(row(protocol, task, seed, "iid", "q" + i, "", "" + errors[i], "", ""));
        }
        return score(protocol, task, seed, "rmse", Math.sqrt(squares / errors.length));
    }

    /** A cell of which only a score is known. */
    public WrittenRun score(String protocol, String task, int seed, String metric, double value) {
        return score(protocol, task, seed, "iid", metric, value);
    }

    /** A cell of which only a score on D* is known. */
    public WrittenRun deployed(String protocol, String task, int seed, String metric, double value) {
        return score(protocol, task, seed, "shifted", metric, value);
    }

    private WrittenRun score(String protocol, String task, int seed, String split, String metric, double value) {
        String id = id(protocol, task, seed);
        results.add(
                String.join(",", id, protocol, task, "mlp", quoted(), "" + seed, split, metric, "", "" + value, "10"));
        return cell(protocol, task, seed, "done", "");
    }

    /** A cell that failed. */
    public WrittenRun failed(String protocol, String task, int seed, String reason) {
        return cell(protocol, task, seed, "failed", reason);
    }

    /** What a cell spent. */
    public WrittenRun spent(String protocol, String task, int seed, String channel, long count) {
        ledger.add(row(protocol, task, seed, channel, "" + count));
        return this;
    }

    /** A contest against one lie, which the truth began, and how much more it was believed. */
    public WrittenRun contest(
            String protocol, String task, int seed, String question, boolean truthClaims, double share) {
        contests.add(row(protocol, task, seed, "iid", question, truthClaims ? "1" : "0", "1", "1", "" + share));
        return this;
    }

    /** What proxy and truth make of answers that were selected by the proxy. */
    public WrittenRun selected(
            String protocol,
            String task,
            int seed,
            String method,
            double strength,
            double divergence,
            double proxy,
            double score) {
        optimization.add(
                row(protocol, task, seed, method, "" + strength, "" + divergence, "" + proxy, "" + score, "1000"));
        return this;
    }

    /** What H, the audit and the truth say of one answer. */
    public WrittenRun lookedAt(
            String protocol,
            String task,
            int seed,
            String question,
            double overseerScore,
            double auditScore,
            double trueScore) {
        audits.add(row(protocol, task, seed, question, "" + overseerScore, "" + auditScore, "" + trueScore));
        return this;
    }

    /** What came of an agent's answers to four sub-questions of a question. */
    public WrittenRun asked(
            String protocol,
            String task,
            int seed,
            String question,
            int size,
            int wrong,
            boolean astray,
            boolean stuck) {
        subAnswers.add(row(
                protocol,
                task,
                seed,
                size > 9 ? "shifted" : "iid",
                question,
                "" + size,
                "4",
                "" + wrong,
                wrong > 0 ? "1" : "",
                astray ? "1" : "0",
                stuck ? "1" : "0"));
        return this;
    }

    /** What an overseer went by after so many studies. */
    public WrittenRun relied(String protocol, String task, int seed, int study, String source, double weight) {
        reliances.add(row(protocol, task, seed, "" + study, "iid", source, "" + weight, "40"));
        return this;
    }

    /** Puts the rows of the contests in another order. */
    public WrittenRun shuffledContests(long seed) {
        Collections.shuffle(contests, new Random(seed));
        return this;
    }

    /** Puts the rows of the items in another order. */
    public WrittenRun shuffledItems(long seed) {
        Collections.shuffle(items, new Random(seed));
        return this;
    }

    /** Writes the files. */
    public Path into(Path folder) {
        try {
            write(folder, "results.csv", "cell,protocol,task,learner,variant,seed,split,metric,unit,value,n", results);
            write(
                    folder,
                    "items.csv",
                    "cell,protocol,task,seed,split,question,correct,error,prediction,confidence,variant",
                    items);
            write(
                    folder,
                    "contests.csv",
                    "cell,protocol,task,seed,split,question,truth_claims,truth_begins,committed,share,variant",
                    contests);
            write(
                    folder,
                    "optimization.csv",
                    "cell,protocol,task,seed,method,strength,divergence,proxy,score,draws,variant",
                    optimization);
            write(
                    folder,
                    "audits.csv",
                    "cell,protocol,task,seed,question,overseer_score,audit_score,true_score,variant",
                    audits);
            write(
                    folder,
                    "subanswers.csv",
                    "cell,protocol,task,seed,split,question,size,asked,wrong,first_wrong,astray,stuck,variant",
                    subAnswers);
            write(folder, "reliance.csv", "cell,protocol,task,seed,study,split,source,weight,n,variant", reliances);
            write(folder, "ledger.csv", "cell,protocol,task,seed,channel,count,variant", ledger);
            write(
                    folder,
                    "curves.csv",
                    "cell,protocol,task,seed,step,channel,spent,split,metric,value,variant",
                    curves);
            Files.writeString(folder.resolve("experiment.yaml"), experiment);
            Files.writeString(folder.resolve("manifest.json"), "{\"cells\":[" + String.join(",", cells) + "]}");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenRun cell(String protocol, String task, int seed, String state, String reason) {
        cells.add(String.format(
                "{\"hash\":\"%s\",\"protocol\":\"%s\",\"task\":\"%s\",\"variant\":\"%s\",\"seed\":%d,"
                        + "\"state\":\"%s\",\"reason\":\"%s\"}",
                id(protocol, task, seed), protocol, task, variant, seed, state, reason));
        return this;
    }

    private static void write(Path folder, String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** A row of any file but {@code results.csv}. */
    private String row(String protocol, String task, int seed, String... fields) {
        return String.join(
                ",", id(protocol, task, seed), protocol, task, "" + seed, String.join(",", fields), quoted());
    }

    private String quoted() {
        return "\"" + variant + "\"";
    }

    private static String id(String protocol, String task, int seed) {
        return protocol + "/" + task + "/" + seed;
    }
}
