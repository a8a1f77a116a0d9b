package agon.api.distillation;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.codec.StepQuestion;
import agon.api.oversight.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Scores of which the overseer gives a stated share alone; a reward model learns from these, then fills in the rest
 * (Christiano 2016, <em>Semi-supervised reinforcement learning</em>).
 *
 * @param overseer gives the share that is rated
 * @param model learns scores of questions with one answer
 * @param share how many of the answers of a call are rated, above 0 to 1; at least one is
 * @param random picks those that are rated
 * @param <Q> the question
 * @param <A> the answer
 */
public record PartlyRated<Q, A>(
        Scorer<Q, A> overseer, Learner<StepQuestion<Q, A>, Double> model, double share, RandomGenerator random)
        implements Scorer<Q, A> {

    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        double[] scores = new double[questions.size()];
        if (scores.length == 0) {
            return scores;
        }
        boolean[] rated = chosen(scores.length);
        List<StepQuestion<Q, A>> left = new ArrayList<>();
        List<Q> ratedQuestions = new ArrayList<>();
        List<A> ratedAnswers = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (rated[i]) {
                ratedQuestions.add(questions.get(i));
                ratedAnswers.add(answers.get(i));
            } else {
                left.add(new StepQuestion<>(questions.get(i), List.of(answers.get(i))));
            }
        }
        double[] ratings = overseer.score(ratedQuestions, ratedAnswers);
        teach(ratedQuestions, ratedAnswers, ratings);
        List<Prediction<Double>> guessed =
                left.isEmpty() ? List.of() : model.average().answer(left);
        int given = 0;
        int filled = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = rated[i]
                    ? ratings[given++]
                    : Math.max(0, Math.min(1, guessed.get(filled++).answer()));
        }
        return scores;
    }

    private void teach(List<Q> questions, List<A> answers, double[] ratings) {
        List<Example<StepQuestion<Q, A>, Double>> examples = new ArrayList<>(ratings.length);
        for (int i = 0; i < ratings.length; i++) {
            if (!Double.isNaN(ratings[i])) {
                examples.add(Example.of(new StepQuestion<>(questions.get(i), List.of(answers.get(i))), ratings[i]));
            }
        }
        if (!examples.isEmpty()) {
            model.imitate(examples);
        }
    }

    /** A random choice of the share, exact up to rounding. */
    private boolean[] chosen(int of) {
        int wanted = Math.max(1, (int) Math.round(share * of));
        boolean[] chosen = new boolean[of];
        Arrays.fill(chosen, 0, wanted, true);
        for (int i = of - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            boolean swapped = chosen[i];
            chosen[i] = chosen[other];
            chosen[other] = swapped;
        }
        return chosen;
    }
}
