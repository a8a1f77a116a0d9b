package agon.api;

import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.api.codec.Wording;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.List;
import java.util.Optional;

/** A small real task for the tests: 2^n modulo 7, where H doubles the answer to n − 1 and knows 2^0. */
public final class Doubling {

    /** Largest exponent. */
    public static final int MOST = 9;

    private Doubling() {}

    public static int truth(int exponent) {
        return (1 << exponent) % 7;
    }

    public static Reasoner<Integer, Integer> overseer() {
        return new Reasoner<>() {
            @Override
            public Step<Integer, Integer> next(Integer exponent, List<Integer> answersSoFar) {
                if (exponent == 0) {
                    return new Step.Conclude<>(1);
                }
                return answersSoFar.isEmpty()
                        ? new Step.Ask<>(List.of(exponent - 1))
                        : new Step.Conclude<>(answersSoFar.get(0) * 2 % 7);
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(1, 1);
            }
        };
    }

    public static Codec<Integer, Integer> codec() {
        return new Codec<>(
                List.of(new Facts()), LabelForm.integers(7, 7), new Words(), Optional.of(new SubQuestions()));
    }

    private record Facts() implements FactsForm<Integer> {

        @Override
        public Extent extent() {
            return new Extent(MOST + 1, 1, 2, 1);
        }

        @Override
        public Object context(Integer question) {
            return "doubling";
        }

        @Override
        public int[][] facts(Integer question) {
            return new int[][] {{1, 2}};
        }

        @Override
        public int[] query(Integer question) {
            return new int[] {question};
        }
    }

    private record SubQuestions() implements SubQuestionForm<Integer> {

        @Override
        public TokensForm.Extent extent() {
            return new TokensForm.Extent(MOST + 1, 1, MOST + 1);
        }

        @Override
        public int[] tokens(Integer parent, Integer child) {
            return new int[] {child};
        }

        @Override
        public Optional<Integer> child(Integer parent, int[] tokens) {
            return tokens[0] <= MOST ? Optional.of(tokens[0]) : Optional.empty();
        }
    }

    private record Words() implements Wording<Integer, Integer> {

        @Override
        public String question(Integer question) {
            return "2^" + question;
        }

        @Override
        public String answer(Integer answer) {
            return answer.toString();
        }
    }
}
