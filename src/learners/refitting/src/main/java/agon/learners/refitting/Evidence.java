package agon.learners.refitting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing said about a question. Answers are numbers here: the value of a real in units of its scale from its centre,
 * or the tokens of a sequence, of which a label is the shortest.
 *
 * @param answer what was answered, or preferred
 * @param alternatives what it was preferred to; empty when it was given freely
 * @param weight above 0
 */
record Evidence(List<Double> answer, List<List<Double>> alternatives, double weight) {

    boolean free() {
        return alternatives.isEmpty();
    }

    boolean saysSame(Evidence other) {
        return answer.equals(other.answer) && alternatives.equals(other.alternatives);
    }

    Evidence weighing(double newWeight) {
        return new Evidence(answer, alternatives, newWeight);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(weight);
        write(answer, out);
        out.writeInt(alternatives.size());
        for (List<Double> alternative : alternatives) {
            write(alternative, out);
        }
    }

    private static void write(List<Double> answer, DataOutputStream out) throws IOException {
        out.writeInt(answer.size());
        for (double number : answer) {
            out.writeDouble(number);
        }
    }

    static Evidence read(DataInputStream in) throws IOException {
        double weight = in.readDouble();
        List<Double> answer = readAnswer(in);
        int size = in.readInt();
        List<List<Double>> alternatives = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            alternatives.add(readAnswer(in));
        }
        return new Evidence(answer, List.copyOf(alternatives), weight);
    }

    private static List<Double> readAnswer(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Double> answer = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            answer.add(in.readDouble());
        }
        return List.copyOf(answer);
    }
}
