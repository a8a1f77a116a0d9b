package agon.engine.cell;

import agon.api.codec.Codec;
import agon.api.protocol.JudgedDebate;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * A judged debate as {@code transcripts.jsonl} holds it, in words and numbers.
 *
 * @param split label of the split that its question is from
 * @param question in words, which identify it
 * @param answers those that the judge weighed, each as numbers ({@link AnswerNumbers})
 * @param claim place of the claimant's answer among them
 * @param rivals places of the rival's
 * @param showings what the judge was shown
 * @param share how well the claimant stood in the end, 0 to 1
 * @param right places of the sides' answers that are right, which the evaluator alone knows
 * @param studies how many studies the overseer had made that judged it ({@link StoredStudy})
 */
public record StoredDebate(
        String split,
        String question,
        List<List<Double>> answers,
        int claim,
        List<Integer> rivals,
        List<JudgedDebate.Showing> showings,
        double share,
        List<Integer> right,
        int studies)
        implements StoredCase {

    /** Copies the lists. */
    public StoredDebate {
        answers = List.copyOf(answers);
        rivals = List.copyOf(rivals);
        showings = List.copyOf(showings);
        right = List.copyOf(right);
    }

    static <Q, A> StoredDebate of(
            String split, JudgedDebate<Q, A> debate, Codec<Q, A> codec, Truth<Q, A> truth, int studies) {
        AnswerNumbers<A> numbers = new AnswerNumbers<>(codec.answers());
        List<Integer> right = new ArrayList<>();
        for (int place = 0; place < debate.answers().size(); place++) {
            boolean side = place == debate.claim() || debate.rivals().contains(place);
            if (side && truth.accepts(debate.question(), debate.answers().get(place))) {
                right.add(place);
            }
        }
        return new StoredDebate(
                split,
                codec.wording().question(debate.question()),
                debate.answers().stream().map(numbers::write).toList(),
                debate.claim(),
                debate.rivals(),
                debate.showings(),
                debate.share(),
                right,
                studies);
    }

    /** The debate among the questions and answers of a task. */
    public <Q, A> JudgedDebate<Q, A> about(Q asked, Codec<Q, A> codec) {
        AnswerNumbers<A> numbers = new AnswerNumbers<>(codec.answers());
        return new JudgedDebate<>(asked, answers.stream().map(numbers::read).toList(), claim, rivals, showings, share);
    }

    @Override
    public boolean isDecidable() {
        return truthClaims() != right.stream().anyMatch(rivals::contains);
    }

    @Override
    public boolean truthClaims() {
        return right.contains(claim);
    }
}
