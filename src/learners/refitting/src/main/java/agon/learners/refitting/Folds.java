package agon.learners.refitting;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;

/**
 * Questions in folds, so that each can be judged by a model that has not seen it.
 *
 * @param fold of each question, from 0
 * @param count number of folds
 */
public record Folds(int[] fold, int count) {

    /** Puts each question into a fold by lot; folds may stay empty. */
    public static Folds drawn(int questions, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] fold = new int[questions];
        Arrays.setAll(fold, question -> random.nextInt(count));
        return new Folds(fold, count);
    }

    /**
     * Fits a model for each fold that leaves questions out and others in.
     *
     * @param fit a model of the questions that it is told to include
     * @param judge told of each model and each question that was left out
     * @param <M> the model
     */
    public <M> void crossFit(Function<IntPredicate, M> fit, ObjIntConsumer<M> judge) {
        for (int left = 0; left < count; left++) {
            int out = left;
            boolean anyIn = Arrays.stream(fold).anyMatch(of -> of != out);
            boolean anyOut = Arrays.stream(fold).anyMatch(of -> of == out);
            if (anyIn && anyOut) {
                M part = fit.apply(question -> fold[question] != out);
                for (int question = 0; question < fold.length; question++) {
                    if (fold[question] == left) {
                        judge.accept(part, question);
                    }
                }
            }
        }
    }
}
