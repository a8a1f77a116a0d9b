package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Overseer;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.session.NonFiniteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions of one split that no protocol trains on, and what is true of them. They depend on the task and the seed
 * alone, so that every protocol is asked the same.
 *
 * @param split where they are from
 * @param questions at least one
 * @param truths the right answers, in the same order
 * @param truth which answers are right
 * @param form how answers compare
 * @param near which answers are as good as right
 */
record HeldOut<Q, A>(
        Split split, List<Q> questions, List<A> truths, Truth<Q, A> truth, AnswerForm<A> form, Nearness<Q, A> near) {

    /** Questions to which no answer is as good as right that is not right. */
    HeldOut(Split split, List<Q> questions, List<A> truths, Truth<Q, A> truth, AnswerForm<A> form) {
        this(split, questions, truths, truth, form, new Nearness<>(truth, form, 0));
    }

    static <Q, A> HeldOut<Q, A> draw(Task<Q, A> task, Split split, int count, long seed) {
        List<Q> questions = EvaluationQuestions.of(task, split, count, seed);
        if (questions.isEmpty()) {
            throw new IllegalStateException("the task has no questions of the split '" + split.label() + "'");
        }
        List<A> truths = new ArrayList<>(questions.size());
        for (Q question : questions) {
            truths.add(task.truth().answer(question));
        }
        return new HeldOut<>(
                split,
                List.copyOf(questions),
                List.copyOf(truths),
                task.truth(),
                task.codec().answers());
    }

    HeldOut<Q, A> first(int count) {
        int kept = Math.min(count, questions.size());
        return new HeldOut<>(split, questions.subList(0, kept), truths.subList(0, kept), truth, form, near);
    }

    /** The same questions, to which reals are as good as right that are off by no more than a share of their spread. */
    HeldOut<Q, A> within(double tolerance) {
        return new HeldOut<>(split, questions, truths, truth, form, new Nearness<>(truth, form, tolerance));
    }

    /** One prediction a question. */
    List<Prediction<A>> ask(Agent<Q, A> agent) {
        List<Prediction<A>> predictions = agent.answer(questions);
        if (predictions.size() != questions.size()) {
            throw new IllegalStateException(
                    "the agent gave " + predictions.size() + " predictions for " + questions.size() + " questions");
        }
        return predictions;
    }

    /**
     * How often the overseer is right when it answers unaided, for answers that are right or wrong; no answer is none that is
     * right. The evaluator asks, so it costs no protocol anything.
     */
    List<Score> unaided(Overseer<Q, A> overseer) {
        Optional<Demonstrator<Q, A>> demonstrator = overseer.demonstrator();
        if (demonstrator.isEmpty() || form instanceof RealForm<A>) {
            return List.of();
        }
        long right = questions.stream()
                .filter(question -> demonstrator
                        .get()
                        .demonstrate(question)
                        .filter(answer -> truth.accepts(question, answer))
                        .isPresent())
                .count();
        return List.of(new Score("unaided_accuracy", "fraction", (double) right / questions.size(), questions.size()));
    }

    /**
     * Accuracy; for reals, the root of the mean squared error and the mean absolute error, and how many are as good as right
     * where any tolerance was said.
     */
    List<Score> scores(List<Prediction<A>> predictions) {
        int n = questions.size();
        if (form instanceof RealForm<A> reals) {
            double squares = 0;
            double absolutes = 0;
            for (int i = 0; i < n; i++) {
                double error = error(reals, i, predictions);
                squares += error * error;
                absolutes += Math.abs(error);
            }
            List<Score> scores = new ArrayList<>(
                    List.of(new Score("rmse", "", Math.sqrt(squares / n), n), new Score("mae", "", absolutes / n, n)));
            if (near.tolerance() > 0) {
                scores.add(new Score(Nearness.METRIC, "fraction", (double) near(predictions) / n, n));
            }
            return scores;
        }
        int right = 0;
        for (int i = 0; i < n; i++) {
            right += correct(i, predictions) ? 1 : 0;
        }
        return List.of(new Score("accuracy", "fraction", (double) right / n, n));
    }

    private int near(List<Prediction<A>> predictions) {
        int count = 0;
        for (int i = 0; i < questions.size(); i++) {
            count += near.isNear(questions.get(i), predictions.get(i).answer()) ? 1 : 0;
        }
        return count;
    }

    boolean correct(int at, List<Prediction<A>> predictions) {
        return truth.accepts(questions.get(at), predictions.get(at).answer());
    }

    double error(RealForm<A> reals, int at, List<Prediction<A>> predictions) {
        double error = reals.value(predictions.get(at).answer()) - reals.value(truths.get(at));
        if (!Double.isFinite(error)) {
            throw new NonFiniteResult("non-finite: an answer of "
                    + reals.value(predictions.get(at).answer()) + " where " + reals.value(truths.get(at)) + " is true");
        }
        return error;
    }
}
