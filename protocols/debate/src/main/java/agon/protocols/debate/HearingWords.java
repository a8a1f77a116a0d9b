package agon.protocols.debate;

import agon.api.codec.Wording;
import agon.api.oversight.EvidenceForm;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.protocols.debate.evidence.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records hearings in words, with what their judge was shown.
 *
 * @param session where to
 * @param format who speaks
 * @param form shows evidence
 */
record HearingWords<Q, A, E>(Session<Q, A> session, Format format, EvidenceForm<E> form) {

    /** Records one of the hearings that were held, by its place among those. */
    void record(Hearing.Heard<Q, A, E> heard, int at) {
        int held = heard.endings().size();
        List<Turn<Q, A, E>> ends = heard.ends().size() > held
                ? List.of(heard.ends().get(at), heard.ends().get(held + at))
                : List.of(heard.ends().get(at));
        double share = heard.endings().get(at).share();
        Transcript transcript = transcript(ends, share);
        if (ends.stream().anyMatch(Turn::forfeited)) {
            // The rules decided, and no judge was asked.
            session.record(transcript);
        } else {
            Turn<Q, A, E> end = ends.get(0);
            session.record(
                    transcript,
                    new JudgedDebate<>(
                            end.game().matter().question(),
                            end.game().matter().answers(),
                            end.game().claim(),
                            end.game().rivals(),
                            ends.stream().map(HearingWords::showing).toList(),
                            share));
        }
    }

    private static JudgedDebate.Showing showing(Turn<?, ?, ?> end) {
        int[] revealed = end.revealed();
        List<JudgedDebate.Piece> pieces = new ArrayList<>(revealed.length);
        for (int turn = 0; turn < revealed.length; turn++) {
            pieces.add(new JudgedDebate.Piece(revealed[turn], end.game().isClaimants(turn)));
        }
        return new JudgedDebate.Showing(pieces);
    }

    private Transcript transcript(List<Turn<Q, A, E>> ends, double share) {
        Wording<Q, A> wording = session.codec().wording();
        Turn<Q, A, E> first = ends.get(0);
        List<A> answers = first.game().matter().answers();
        List<Transcript> said = new ArrayList<>();
        said.add(Transcript.of(
                "claim", "claimant", wording.answer(answers.get(first.game().claim()))));
        said.add(Transcript.of(
                "claim",
                "rival",
                first.game().rivals().stream()
                        .map(rival -> wording.answer(answers.get(rival)))
                        .collect(Collectors.joining(" or "))));
        for (Turn<Q, A, E> end : ends) {
            int[] revealed = end.revealed();
            for (int turn = 0; turn < revealed.length; turn++) {
                E piece = end.game().matter().pieces().get(revealed[turn]);
                said.add(Transcript.of("evidence", side(end.game().isClaimants(turn)), form.show(piece)));
            }
            if (end.forfeited()) {
                said.add(Transcript.of("illegal move", side(end.isClaimants()), "loses the debate"));
            }
        }
        said.add(Transcript.of("verdict", "judge", "the claimant at " + share));
        String kind = format == Format.DEBATE ? "debate" : "hearing";
        return new Transcript(
                kind, "question", wording.question(first.game().matter().question()), said);
    }

    private static String side(boolean claimants) {
        return claimants ? "claimant" : "rival";
    }
}
