package agon.tck.sample;

import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.api.codec.Wording;
import java.util.List;
import java.util.Optional;

/** Additions as facts: the start is the one fact of the context, the steps are the query. */
final class AdditionCodec {

    private AdditionCodec() {}

    static Codec<Addition, Integer> codec() {
        return new Codec<>(
                List.of(new Facts()),
                LabelForm.integers(AdditionTask.CIRCLE, AdditionTask.CIRCLE),
                new Words(),
                Optional.of(new FewerSteps()));
    }

    private static final class Facts implements FactsForm<Addition> {

        @Override
        public Extent extent() {
            return new Extent(AdditionTask.CIRCLE, 1, 1, 1);
        }

        @Override
        public Object context(Addition question) {
            return question.start();
        }

        @Override
        public int[][] facts(Addition question) {
            return new int[][] {{question.start()}};
        }

        @Override
        public int[] query(Addition question) {
            return new int[] {question.steps()};
        }
    }

    private static final class Words implements Wording<Addition, Integer> {

        @Override
        public String question(Addition question) {
            return question.start() + " + " + question.steps();
        }

        @Override
        public String answer(Integer answer) {
            return answer.toString();
        }
    }

    private static final class FewerSteps implements SubQuestionForm<Addition> {

        @Override
        public TokensForm.Extent extent() {
            return new TokensForm.Extent(AdditionTask.CIRCLE, 1, AdditionTask.CIRCLE);
        }

        @Override
        public int[] tokens(Addition parent, Addition child) {
            return new int[] {child.steps()};
        }

        @Override
        public Optional<Addition> child(Addition parent, int[] tokens) {
            return tokens[0] < parent.steps() ? Optional.of(new Addition(parent.start(), tokens[0])) : Optional.empty();
        }
    }
}
