package agon.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers to one question that the overseer could score. */
final class ScoredAnswers<Q, A> {

    private final Q question;
    private final List<A> answers = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();

    ScoredAnswers(Q question) {
        this.question = question;
    }

    Q question() {
        return question;
    }

    /** Adds an answer, unless the overseer could not score it. */
    void add(A answer, double score) {
        if (!Double.isNaN(score)) {
            answers.add(answer);
            scores.add(score);
        }
    }

    /** Adds what another search of the same question scored. */
    void addAll(ScoredAnswers<Q, A> others) {
        answers.addAll(others.answers);
        scores.addAll(others.scores);
    }

    int size() {
        return answers.size();
    }

    boolean reaches(double threshold) {
        return scores.stream().anyMatch(score -> score >= threshold);
    }

    /** The answer of the highest score, of equals the first; empty if nothing was scored. */
    Optional<Choice<Q, A>> best() {
        return IntStream.range(0, size())
                .boxed()
                .max(Comparator.<Integer, Double>comparing(scores::get).thenComparing(Comparator.reverseOrder()))
                .map(this::choice);
    }

    /** Any of the so many best answers, equally likely; which of equals are among them is left to chance. */
    Optional<Choice<Q, A>> anyOfBest(int count, RandomGenerator random) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> order = IntStream.range(0, size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int i = order.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            order.set(i, order.set(other, order.get(i)));
        }
        order.sort(Comparator.<Integer, Double>comparing(scores::get).reversed());
        return Optional.of(choice(order.get(random.nextInt(count))));
    }

    private Choice<Q, A> choice(int at) {
        return new Choice<>(question, answers.get(at), scores.get(at), answers);
    }
}
