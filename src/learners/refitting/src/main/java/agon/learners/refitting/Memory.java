package agon.learners.refitting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a learner was shown, by question; bounded, the questions shown longest ago are forgotten first. Equal answers to
 * a question are merged by adding their weights; {@link Experience#retention()} discounts earlier free answers when a
 * later batch answers the question again. Comparisons are not discounted: they narrow down one and the same truth.
 */
final class Memory {

    private final Experience experience;
    private final Map<String, Remembered> questions = new LinkedHashMap<>();
    private long batch;

    Memory(Experience experience) {
        this.experience = experience;
    }

    /** All that follows, up to the next call, counts as shown at once. */
    void beginBatch() {
        batch++;
    }

    void add(String wording, float[] features, Evidence evidence) {
        Remembered known = questions.remove(wording);
        Remembered remembered = known == null ? new Remembered(features, batch, List.of()) : known;
        questions.put(wording, remembered.with(evidence, batch, experience.retention()));
        if (questions.size() > experience.questions()) {
            Iterator<String> oldest = questions.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** The questions, those shown longest ago first. */
    List<Remembered> questions() {
        return new ArrayList<>(questions.values());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(batch);
        out.writeInt(questions.size());
        for (Map.Entry<String, Remembered> question : questions.entrySet()) {
            byte[] wording = question.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            out.writeInt(wording.length);
            out.write(wording);
            question.getValue().write(out);
        }
    }

    /** Forgets everything and reads what {@link #write} wrote, for features of the given width. */
    void read(DataInputStream in, int width) throws IOException {
        long readBatch = in.readLong();
        int size = in.readInt();
        Map<String, Remembered> read = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String wording = new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
            read.put(wording, Remembered.read(in, width));
        }
        batch = readBatch;
        questions.clear();
        questions.putAll(read);
    }
}
