package agon.engine.example;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import agon.api.codec.LabelForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Remembers the weight of each answer to each question; says one and the same to what it never saw. */
final class TableLearner<Q, A> implements Learner<Q, A>, Storable {

    private final LabelForm<A> labels;
    private final double confidence;
    private final int first;
    private final Map<Q, double[]> weights = new HashMap<>();
    private final Map<String, double[]> read = new HashMap<>();
    private boolean closed;

    TableLearner(LabelForm<A> labels, double confidence, int first) {
        this.labels = labels;
        this.confidence = confidence;
        this.first = first;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        if (closed) {
            throw new IllegalStateException("the learner is closed");
        }
        return questions.stream()
                .map(question -> new Prediction<>(labels.answer(best(row(question))), confidence))
                .toList();
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        return questions.stream().map(question -> labels.guess(random)).toList();
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        double[] values = new double[questions.size()];
        for (int i = 0; i < values.length; i++) {
            double[] row = row(questions.get(i));
            double sum = 0;
            for (double weight : row) {
                sum += Math.exp(weight);
            }
            values[i] = row[labels.index(answers.get(i))] - Math.log(sum);
        }
        return values;
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        for (Example<Q, A> example : batch) {
            add(example.question(), example.answer(), example.weight());
            example.alternatives().forEach(other -> add(example.question(), other, -example.weight()));
        }
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        batch.forEach(episode -> add(episode.question(), episode.answer(), episode.reward()));
    }

    @Override
    public Policy<Q, A> snapshot() {
        TableLearner<Q, A> copy = new TableLearner<>(labels, confidence, first);
        weights.forEach((question, row) -> copy.weights.put(question, row.clone()));
        return copy;
    }

    @Override
    public Policy<Q, A> average() {
        return this;
    }

    @Override
    public void save(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(weights.size());
        for (Map.Entry<Q, double[]> row : weights.entrySet()) {
            data.writeUTF(row.getKey().toString());
            for (double weight : row.getValue()) {
                data.writeDouble(weight);
            }
        }
    }

    @Override
    public void load(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int rows = data.readInt();
        for (int i = 0; i < rows; i++) {
            String question = data.readUTF();
            double[] row = new double[labels.size()];
            for (int label = 0; label < row.length; label++) {
                row[label] = data.readDouble();
            }
            read.put(question, row);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void add(Q question, A answer, double weight) {
        double[] row = row(question);
        row[labels.index(answer)] += weight;
        weights.put(question, row);
    }

    private double[] row(Q question) {
        double[] row = weights.getOrDefault(question, read.get(question.toString()));
        if (row == null) {
            row = new double[labels.size()];
            row[first] = 1e-3;
        }
        return row;
    }

    private static int best(double[] row) {
        int best = 0;
        for (int i = 1; i < row.length; i++) {
            best = row[i] > row[best] ? i : best;
        }
        return best;
    }
}
