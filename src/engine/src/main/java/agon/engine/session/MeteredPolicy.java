package agon.engine.session;

import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import java.util.List;
import java.util.random.RandomGenerator;

/** A policy that is charged for each question put to it, and stopped when its numbers run away. */
class MeteredPolicy<Q, A> implements Policy<Q, A> {

    private final Policy<Q, A> policy;
    private final AnswerForm<A> form;
    private final Accounts accounts;

    MeteredPolicy(Policy<Q, A> policy, AnswerForm<A> form, Accounts accounts) {
        this.policy = policy;
        this.form = form;
        this.accounts = accounts;
    }

    @Override
    public final List<Prediction<A>> answer(List<Q> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        accounts.answers().chargeUnlessEvaluated(questions.size());
        List<Prediction<A>> predictions = policy.answer(questions);
        demandOneEach("predictions", questions.size(), predictions.size());
        for (Prediction<A> prediction : predictions) {
            if (!Double.isFinite(prediction.confidence())) {
                throw accounts.ledger().nonFinite("a confidence of " + prediction.confidence());
            }
            demandFinite(prediction.answer());
        }
        return predictions;
    }

    @Override
    public final List<A> sample(List<Q> questions, RandomGenerator random) {
        if (questions.isEmpty()) {
            return List.of();
        }
        accounts.answers().chargeUnlessEvaluated(questions.size());
        List<A> answers = policy.sample(questions, random);
        demandOneEach("samples", questions.size(), answers.size());
        answers.forEach(this::demandFinite);
        return answers;
    }

    @Override
    public final double[] logLikelihood(List<Q> questions, List<A> answers) {
        if (questions.isEmpty()) {
            return new double[0];
        }
        accounts.answers().chargeUnlessEvaluated(questions.size());
        double[] values = policy.logLikelihood(questions, answers);
        demandOneEach("log-likelihoods", questions.size(), values.length);
        for (double value : values) {
            // Minus infinity is a probability of zero, and as good an answer as any.
            if (Double.isNaN(value) || value == Double.POSITIVE_INFINITY) {
                throw accounts.ledger().nonFinite("a log-likelihood of " + value);
            }
        }
        return values;
    }

    final AnswerForm<A> form() {
        return form;
    }

    final Accounts accounts() {
        return accounts;
    }

    private void demandFinite(A answer) {
        if (form instanceof RealForm<A> reals && !Double.isFinite(reals.value(answer))) {
            throw accounts.ledger().nonFinite("an answer of " + reals.value(answer));
        }
    }

    private static void demandOneEach(String what, int questions, int got) {
        if (got != questions) {
            throw new IllegalStateException(
                    "the learner gave " + got + " " + what + " for " + questions + " questions");
        }
    }
}
