package agon.engine.cell;

import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** An even sample of the transcripts that a protocol offers, in their order: reservoir sampling by the cell's seed. */
final class TranscriptSample {

    private final int most;
    private final RandomGenerator random;
    private final List<Kept> sample = new ArrayList<>();
    private int offered;

    /**
     * A transcript of the sample.
     *
     * @param number how many were offered before it
     */
    record Kept(int number, Transcript transcript) {}

    TranscriptSample(int most, long seed) {
        this.most = most;
        this.random = Seeds.generator(seed, "transcripts");
    }

    void offer(Transcript transcript) {
        int number = offered++;
        if (sample.size() == most) {
            int drawn = random.nextInt(offered);
            if (drawn >= most) {
                return;
            }
            // The one that is dropped leaves its place, so that the sample stays in order.
            sample.remove(drawn);
        }
        sample.add(new Kept(number, transcript));
    }

    int offered() {
        return offered;
    }

    List<Kept> kept() {
        return List.copyOf(sample);
    }
}
