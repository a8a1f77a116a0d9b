package agon.protocols.rewardmodeling;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.tck.sample.Addition;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A policy that is nearly sure of one answer to each question. */
record Saying(ToIntFunction<Addition> answer) implements Policy<Addition, Integer> {

    private static final double SURE = -1e-3;
    private static final double HARDLY = -9;

    @Override
    public List<Prediction<Integer>> answer(List<Addition> questions) {
        return questions.stream()
                .map(question -> new Prediction<>(answer.applyAsInt(question), 1))
                .toList();
    }

    @Override
    public List<Integer> sample(List<Addition> questions, RandomGenerator random) {
        return questions.stream().map(answer::applyAsInt).toList();
    }

    @Override
    public double[] logLikelihood(List<Addition> questions, List<Integer> answers) {
        return IntStream.range(0, answers.size())
                .mapToDouble(i -> answers.get(i) == answer.applyAsInt(questions.get(i)) ? SURE : HARDLY)
                .toArray();
    }
}
