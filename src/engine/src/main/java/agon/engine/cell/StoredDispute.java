package agon.engine.cell;

import agon.api.codec.Codec;
import agon.api.protocol.JudgedDispute;
import agon.api.task.Truth;
import java.util.List;

/**
 * A dispute as {@code transcripts.jsonl} holds it, in words and numbers. Whoever challenges a wrong claim has the truth.
 *
 * @param split label of the split that its question is from
 * @param question in words, which identify it
 * @param claim the answer that was defended, as numbers ({@link AnswerNumbers})
 * @param rounds what was said, from that claim down
 * @param ruledOut whether it fell by the rules, whatever the judge made of the rounds
 * @param stands whether it stood
 * @param right whether it is right, which the evaluator alone knows
 * @param studies how many studies the overseer had made that judged it ({@link StoredStudy})
 */
public record StoredDispute(
        String split,
        String question,
        List<Double> claim,
        List<Round> rounds,
        boolean ruledOut,
        boolean stands,
        boolean right,
        int studies)
        implements StoredCase {

    /** Copies the lists. */
    public StoredDispute {
        claim = List.copyOf(claim);
        rounds = List.copyOf(rounds);
    }

    /**
     * What was said of one claim.
     *
     * @param doubted place of the claim among the statements of the round before
     * @param statements answers as numbers
     */
    public record Round(int doubted, List<List<Double>> statements) {

        /** Copies the list. */
        public Round {
            statements = List.copyOf(statements);
        }
    }

    static <Q, A> StoredDispute of(
            String split, JudgedDispute<Q, A> dispute, Codec<Q, A> codec, Truth<Q, A> truth, int studies) {
        AnswerNumbers<A> numbers = new AnswerNumbers<>(codec.answers());
        return new StoredDispute(
                split,
                codec.wording().question(dispute.question()),
                numbers.write(dispute.claim()),
                dispute.rounds().stream()
                        .map(round -> new Round(
                                round.doubted(),
                                round.statements().stream().map(numbers::write).toList()))
                        .toList(),
                dispute.ruledOut(),
                dispute.stands(),
                truth.accepts(dispute.question(), dispute.claim()),
                studies);
    }

    /** The dispute among the questions and answers of a task. */
    public <Q, A> JudgedDispute<Q, A> about(Q asked, Codec<Q, A> codec) {
        AnswerNumbers<A> numbers = new AnswerNumbers<>(codec.answers());
        return new JudgedDispute<>(
                asked,
                numbers.read(claim),
                rounds.stream()
                        .map(round -> new JudgedDispute.Round<>(
                                round.doubted(),
                                round.statements().stream().map(numbers::read).toList()))
                        .toList(),
                ruledOut,
                stands);
    }

    @Override
    public double share() {
        return stands ? 1 : 0;
    }

    @Override
    public boolean isDecidable() {
        return true;
    }

    @Override
    public boolean truthClaims() {
        return right;
    }
}
