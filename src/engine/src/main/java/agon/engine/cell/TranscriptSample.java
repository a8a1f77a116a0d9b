package agon.engine.cell;

import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
     * @param debate what a judge was shown and made of it, where one was asked
     * @param dispute what a judge was told and made of it, where it is a dispute
     * @param picture of the question with what was revealed, as SVG, where the task draws any
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Kept(
            int number,
            Transcript transcript,
            Optional<StoredDebate> debate,
            Optional<StoredDispute> dispute,
            Optional<String> picture) {}

    /** @param of what is sampled, for a randomness of its own */
    TranscriptSample(int most, long seed, String of) {
        this.most = most;
        this.random = Seeds.generator(seed, of);
    }

    void offer(Transcript transcript) {
        offer(transcript, Optional.empty(), Optional::empty);
    }

    /**
     * @param judged what a judge made of it, where one was asked
     * @param picture asked for where the transcript is kept for now
     */
    void offer(Transcript transcript, Optional<StoredCase> judged, Supplier<Optional<String>> picture) {
        int number = offered++;
        if (sample.size() == most) {
            int drawn = random.nextInt(offered);
            if (drawn >= most) {
                return;
            }
            // The one that is dropped leaves its place, so that the sample stays in order.
            sample.remove(drawn);
        }
        sample.add(new Kept(
                number, transcript, a(StoredDebate.class, judged), a(StoredDispute.class, judged), picture.get()));
    }

    private static <C extends StoredCase> Optional<C> a(Class<C> kind, Optional<StoredCase> judged) {
        return judged.filter(kind::isInstance).map(kind::cast);
    }

    int offered() {
        return offered;
    }

    List<Kept> kept() {
        return List.copyOf(sample);
    }
}
