package agon.protocols.debate;

import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.oversight.EvidenceForm;
import agon.protocols.debate.evidence.Bout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a bout to a learner as a vector, answered by how far its claim is expected to win: 0 to 1.
 *
 * @param answers form of the claims
 * @param evidence form of the evidence
 */
record BoutCodec<A, E>(AnswerForm<A> answers, EvidenceForm<E> evidence) implements VectorForm<Bout<A, E>> {

    /** The codec of bouts. */
    Codec<Bout<A, E>, Double> codec() {
        Wording<Bout<A, E>, Double> wording = new Wording<>() {
            @Override
            public String question(Bout<A, E> bout) {
                return bout.claim() + " against " + bout.opposed() + " by " + evidence.show(bout.evidence());
            }

            @Override
            public String answer(Double answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(this), RealForm.numbers(0.5, 0.5), wording, Optional.empty());
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < claimWidth(); i++) {
            names.add("claim" + i);
        }
        for (int i = 0; i < claimWidth(); i++) {
            names.add("difference" + i);
        }
        for (int i = 0; i < evidence.width(); i++) {
            names.add("evidence" + i);
        }
        for (int i = 0; i < evidence.width() * claimWidth(); i++) {
            names.add("product" + i);
        }
        for (String side : List.of("own", "others")) {
            for (int i = 0; i < evidence.width(); i++) {
                names.add(side + i);
            }
            for (int i = 0; i < evidence.width(); i++) {
                names.add(side + "Alike" + i);
            }
        }
        return names;
    }

    /**
     * Claim, difference of the claims, evidence, each feature of the evidence times the difference; then by side the sum of the
     * evidence that it has revealed, and how far the piece is like it: each feature times that of the sum.
     */
    @Override
    public void write(Bout<A, E> bout, float[] into, int offset) {
        int width = claimWidth();
        float[] claim = claim(bout.claim());
        float[] opposed = claim(bout.opposed());
        float[] features = new float[evidence.width()];
        evidence.write(bout.evidence(), features, 0);
        int at = offset;
        for (int i = 0; i < width; i++) {
            into[at + i] = claim[i];
            into[at + width + i] = claim[i] - opposed[i];
        }
        at += 2 * width;
        for (float feature : features) {
            into[at++] = feature;
        }
        for (float feature : features) {
            for (int i = 0; i < width; i++) {
                into[at++] = feature * (claim[i] - opposed[i]);
            }
        }
        for (List<E> revealed : List.of(bout.own(), bout.others())) {
            float[] sum = sum(revealed);
            for (int i = 0; i < sum.length; i++) {
                into[at + i] = sum[i];
                into[at + sum.length + i] = sum[i] * features[i];
            }
            at += 2 * sum.length;
        }
    }

    private float[] sum(List<E> revealed) {
        float[] sum = new float[evidence.width()];
        float[] one = new float[evidence.width()];
        for (E piece : revealed) {
            evidence.write(piece, one, 0);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return sum;
    }

    private int claimWidth() {
        if (answers instanceof RealForm<A>) {
            return 1;
        }
        if (answers instanceof LabelForm<A> labels) {
            return labels.size();
        }
        TokensForm.Extent extent = ((TokensForm<A>) answers).extent();
        return extent.length() * extent.vocabulary();
    }

    private float[] claim(A answer) {
        if (answers instanceof RealForm<A> real) {
            return new float[] {(float) ((real.value(answer) - real.centre()) / real.scale())};
        }
        if (answers instanceof LabelForm<A> labels) {
            float[] indicator = new float[labels.size()];
            indicator[labels.index(answer)] = 1f;
            return indicator;
        }
        TokensForm<A> tokens = (TokensForm<A>) answers;
        int[] said = tokens.tokens(answer);
        float[] indicators = new float[said.length * tokens.extent().vocabulary()];
        for (int place = 0; place < said.length; place++) {
            indicators[place * tokens.extent().vocabulary() + said[place]] = 1f;
        }
        return indicators;
    }
}
