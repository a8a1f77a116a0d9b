package agon.protocols.debate;

import agon.api.codec.Wording;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.Transcript;
import agon.protocols.debate.dispute.Dispute;
import agon.protocols.debate.dispute.Statement;
import java.util.ArrayList;
import java.util.List;

/** A dispute in words: each claim with what it was said to rest on, then the verdict. */
record DisputeWords<Q, A>(Wording<Q, A> wording) {

    Transcript transcript(Dispute.Verdict<Q, A> verdict) {
        List<Transcript> said = new ArrayList<>();
        for (Dispute.Round<Q, A> round : verdict.rounds()) {
            said.add(new Transcript(
                    "claim",
                    "defender",
                    words(round.claim()),
                    round.statements().stream()
                            .map(one -> Transcript.of("statement", "defender", words(one)))
                            .toList()));
        }
        verdict.contradiction()
                .ifPresent(one -> said.add(Transcript.of(
                        "contradiction", "challenger", "elsewhere the defender says otherwise than " + words(one))));
        said.add(Transcript.of("verdict", "judge", verdict.stands() ? "the claim stands" : "the claim falls"));
        return new Transcript(
                "dispute",
                "question",
                wording.question(verdict.rounds().get(0).claim().question()),
                said);
    }

    /** What the judge was told, for other judges to be told the same. */
    static <Q, A> JudgedDispute<Q, A> judged(Dispute.Verdict<Q, A> verdict) {
        List<JudgedDispute.Round<A>> rounds = new ArrayList<>();
        List<Statement<Q, A>> before = List.of();
        for (Dispute.Round<Q, A> round : verdict.rounds()) {
            rounds.add(new JudgedDispute.Round<>(
                    before.indexOf(round.claim()),
                    round.statements().stream().map(Statement::answer).toList()));
            before = round.statements();
        }
        Statement<Q, A> claim = verdict.rounds().get(0).claim();
        return new JudgedDispute<>(claim.question(), claim.answer(), rounds, verdict.ruledOut(), verdict.stands());
    }

    private String words(Statement<Q, A> one) {
        return wording.question(one.question()) + " is " + wording.answer(one.answer());
    }
}
