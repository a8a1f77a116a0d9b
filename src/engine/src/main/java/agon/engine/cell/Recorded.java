package agon.engine.cell;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import agon.api.codec.Illustration;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Transcript;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is kept of all that was said: an even sample of training, and one of contests in which one side has the truth. */
final class Recorded<Q, A> {

    private final Codec<Q, A> codec;
    private final Truth<Q, A> truth;
    private final Optional<Illustration<Q>> illustration;
    private final TranscriptSample training;
    private final TranscriptSample contests;
    private final List<StoredStudy> studies = new ArrayList<>();
    private Split split = Split.TRAINING;

    /**
     * Nothing yet.
     *
     * @param most transcripts of training, and as many of contests
     */
    Recorded(Task<Q, A> task, int most, long seed) {
        codec = task.codec();
        truth = task.truth();
        illustration = task.illustration();
        training = new TranscriptSample(most, seed, "transcripts");
        contests = new TranscriptSample(most, seed, "transcripts.contests");
    }

    /** From here on contests about questions of a split are held. */
    void contesting(Split of) {
        split = of;
    }

    void offer(Transcript transcript) {
        training.offer(transcript);
    }

    void offer(Transcript transcript, Q question) {
        training.offer(transcript, Optional.empty(), () -> picture(question, List.of()));
    }

    void offer(Transcript transcript, JudgedDebate<Q, A> judged) {
        StoredDebate debate = StoredDebate.of(split.label(), judged, codec, truth, studies.size());
        offer(transcript, debate, () -> picture(judged));
    }

    void offer(Transcript transcript, JudgedDispute<Q, A> judged) {
        StoredDispute dispute = StoredDispute.of(split.label(), judged, codec, truth, studies.size());
        offer(transcript, dispute, () -> picture(judged.question(), List.of()));
    }

    private void offer(Transcript transcript, StoredCase stored, Supplier<Optional<String>> picture) {
        if (split == Split.TRAINING) {
            training.offer(transcript, Optional.of(stored), picture);
        } else if (stored.isDecidable()) {
            contests.offer(transcript, Optional.of(stored), picture);
        }
    }

    /** The overseer has studied; what is offered from here on was judged by one that knows these measurements. */
    void studied(List<Example<Q, A>> measured) {
        List<StoredStudy.Measured> all = StoredStudy.measured(measured, codec);
        studies.add(StoredStudy.after(StoredStudy.known(studies), all));
    }

    /** It has checked what it learned; what is offered from here on was judged by one that knows these measurements as well. */
    void vetted(List<Example<Q, A>> checks) {
        studies.add(StoredStudy.vetting(StoredStudy.known(studies), StoredStudy.measured(checks, codec)));
    }

    /** What it had measured whenever it studied or checked what it learned, in their order. */
    List<StoredStudy> studies() {
        return List.copyOf(studies);
    }

    private Optional<String> picture(JudgedDebate<Q, A> judged) {
        List<JudgedDebate.Piece> pieces = judged.showings().stream()
                .flatMap(showing -> showing.pieces().stream())
                .toList();
        return picture(judged.question(), pieces);
    }

    private Optional<String> picture(Q question, List<JudgedDebate.Piece> pieces) {
        return illustration.map(draws -> draws.draw(question, pieces)).filter(svg -> svg.length() <= Illustration.MOST);
    }

    /** How many were offered in training, kept or not. */
    int offered() {
        return training.offered();
    }

    /** Those of training, then those of contests. */
    List<TranscriptSample.Kept> kept() {
        List<TranscriptSample.Kept> kept = new ArrayList<>(training.kept());
        kept.addAll(contests.kept());
        return kept;
    }
}
