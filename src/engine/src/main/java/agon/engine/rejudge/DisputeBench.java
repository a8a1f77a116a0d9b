package agon.engine.rejudge;

import agon.api.codec.AnswerForm;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.protocol.Agreement;
import agon.api.protocol.JudgedDispute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Disputes. Which sub-questions the stored statements answer, the stored judge says, whose steps they are; another judge follows
 * its own steps, is told the same statements, and finds for the claim if every claim that was in dispute follows from what it was
 * said to rest on. Where the stored judge had heard enough, and the other finds no fault, the claim stands as far as it was
 * disputed.
 *
 * @param stored the steps of the stored judge
 * @param form of the answers
 * @param disputes those to be judged
 */
record DisputeBench<Q, A>(Reasoner<Q, A> stored, AnswerForm<A> form, List<JudgedDispute<Q, A>> disputes)
        implements Bench<Q, A> {

    @Override
    public List<Opinion> again() {
        return judge(stored);
    }

    @Override
    public List<Opinion> before(Overseer<Q, A> judge, String named) {
        return judge(judge.reasoner()
                .orElseThrow(() -> new Refusal(named + ": the overseer settles no disputes when it is set so")));
    }

    private List<Opinion> judge(Reasoner<Q, A> judge) {
        return disputes.stream()
                .map(dispute -> new Opinion(share(judge, dispute), 1))
                .toList();
    }

    private OptionalDouble share(Reasoner<Q, A> judge, JudgedDispute<Q, A> dispute) {
        Q question = dispute.question();
        A claim = dispute.claim();
        List<Q> asked = List.of();
        List<A> told = List.of();
        for (JudgedDispute.Round<A> round : dispute.rounds()) {
            if (!told.isEmpty()) {
                if (round.doubted() >= asked.size()) {
                    return OptionalDouble.empty();
                }
                question = asked.get(round.doubted());
                claim = told.get(round.doubted());
            }
            told = round.statements();
            Course<Q, A> own = follow(stored, question, told);
            Course<Q, A> other = follow(judge, question, told);
            asked = own.asked();
            if (!own.includes(other)) {
                return OptionalDouble.empty();
            }
            if (!other.comesTo(claim, form)) {
                return OptionalDouble.of(0);
            }
        }
        return OptionalDouble.of(dispute.ruledOut() ? 0 : 1);
    }

    /** A judge's steps on a question until it concludes, asks for more than it was told, or for more than its shape allows. */
    private static <Q, A> Course<Q, A> follow(Reasoner<Q, A> judge, Q question, List<A> told) {
        List<Q> asked = new ArrayList<>();
        while (asked.size() <= told.size()) {
            Step<Q, A> step = judge.next(question, told.subList(0, asked.size()));
            if (step instanceof Step.Conclude<Q, A> end) {
                return new Course<>(asked, Optional.of(end.answer()));
            }
            List<Q> next = ((Step.Ask<Q, A>) step).questions();
            if (asked.size() + next.size() > judge.shape().mostAnswers()) {
                break;
            }
            asked.addAll(next);
        }
        return new Course<>(asked, Optional.empty());
    }

    /**
     * What a judge asked on its way, and what it came to.
     *
     * @param conclusion empty if it came to none
     */
    private record Course<Q, A>(List<Q> asked, Optional<A> conclusion) {

        /** Whether the other asked nothing that was not asked on this course at the same place. */
        boolean includes(Course<Q, A> other) {
            int asks = other.asked.size();
            return asks <= asked.size() && asked.subList(0, asks).equals(other.asked);
        }

        boolean comesTo(A claim, AnswerForm<A> form) {
            return conclusion.filter(end -> Agreement.agree(form, end, claim)).isPresent();
        }
    }
}
