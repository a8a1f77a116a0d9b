package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rater derived from a reasoner: H deliberates the question with an assistant's answers to its sub-questions, and
 * prefers the answer that is nearest to what it concluded. This is the assisted evaluation of recursive reward modeling
 * (Leike et al. 2018, section 3): the better the assistant, the harder the questions on which H's preferences are right.
 *
 * @param reasoner the overseer, or a learner that imitates its steps
 * @param assistant answers its sub-questions
 * @param form distance of answers
 * @param <Q> the question
 * @param <A> the answer
 */
public record AssistedRater<Q, A>(BatchReasoner<Q, A> reasoner, Agent<Q, A> assistant, AnswerForm<A> form) {

    /**
     * Answers to compare.
     *
     * @param question the question
     * @param answers at least two
     */
    public record Offer<Q, A>(Q question, List<A> answers) {

        /** Copies the answers. */
        public Offer {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Which answer of each offer H prefers: the one nearest to its conclusion; empty where several are equally near or H
     * came to no conclusion.
     */
    public List<OptionalInt> best(List<Offer<Q, A>> offers) {
        List<Optional<A>> concluded = conclusions(offers);
        List<OptionalInt> best = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            Optional<A> conclusion = concluded.get(i);
            best.add(conclusion.isPresent() ? nearest(offers.get(i).answers(), conclusion.get()) : OptionalInt.empty());
        }
        return best;
    }

    /**
     * How good H finds each answer of each offer: 1 for its conclusion, falling by 1 a unit of distance to no less than 0; not a
     * number where H came to no conclusion.
     */
    public List<double[]> rate(List<Offer<Q, A>> offers) {
        List<Optional<A>> concluded = conclusions(offers);
        List<double[]> ratings = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            Optional<A> conclusion = concluded.get(i);
            ratings.add(offers.get(i).answers().stream()
                    .mapToDouble(answer -> conclusion
                            .map(right -> 1 - Math.min(1, form.distance(answer, right)))
                            .orElse(Double.NaN))
                    .toArray());
        }
        return ratings;
    }

    private List<Optional<A>> conclusions(List<Offer<Q, A>> offers) {
        List<Q> questions = offers.stream().map(Offer::question).toList();
        return new Deliberation<>(reasoner, assistant)
                .deliberate(questions).stream().map(Deliberated::conclusion).toList();
    }

    private OptionalInt nearest(List<A> answers, A conclusion) {
        int best = 0;
        boolean tied = false;
        for (int i = 1; i < answers.size(); i++) {
            double difference =
                    form.distance(answers.get(i), conclusion) - form.distance(answers.get(best), conclusion);
            tied = difference == 0 || (tied && difference > 0);
            best = difference < 0 ? i : best;
        }
        return tied ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
