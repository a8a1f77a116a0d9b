package agon.api.oversight;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AskedTokens;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.StepCodecs;
import agon.api.codec.StepQuestion;
import agon.api.codec.StepSight;
import agon.api.codec.SubQuestionForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * H′: a learned stand-in for the overseer, trained on its recorded steps (Christiano et al. 2018, section 2.2). One
 * learner says what to ask next, or that it is time to conclude; another says what to conclude.
 *
 * @param asks learns what is asked
 * @param conclusions learns what is concluded
 * @param form how sub-questions are said
 * @param shape how large a decomposition may get
 * @param <Q> the question
 * @param <A> the answer
 */
public record ImitatedReasoner<Q, A>(
        Learner<StepQuestion<Q, A>, AskedTokens> asks,
        Learner<StepQuestion<Q, A>, A> conclusions,
        SubQuestionForm<Q> form,
        DecompositionShape shape)
        implements BatchReasoner<Q, A> {

    private static final String ASKS = "asks";
    private static final String CONCLUSIONS = "conclusions";

    /** A step that the overseer took. */
    public record Recorded<Q, A>(StepQuestion<Q, A> question, Step<Q, A> step) {}

    /**
     * An imitator that knows nothing yet, and sees all of a question.
     *
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions
     */
    public static <Q, A> ImitatedReasoner<Q, A> untrained(
            Learners learners, Codec<Q, A> codec, DecompositionShape shape) {
        return untrained(learners, codec, shape, StepSight.CONTEXT);
    }

    /**
     * An imitator that knows nothing yet, of the kind of learner that the experiment names.
     *
     * @param sight how much of a question it sees
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions
     */
    public static <Q, A> ImitatedReasoner<Q, A> untrained(
            Learners learners, Codec<Q, A> codec, DecompositionShape shape, StepSight sight) {
        return new ImitatedReasoner<>(
                learners.learner(ASKS, StepCodecs.asks(codec, shape, sight)),
                learners.learner(CONCLUSIONS, StepCodecs.conclusions(codec, shape, sight)),
                form(codec),
                shape);
    }

    /**
     * An imitator that knows nothing yet.
     *
     * @param kind the kind of learner that both learners are of
     * @param sight how much of a question they see
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions, or the kind cannot serve it
     */
    public static <Q, A> ImitatedReasoner<Q, A> untrained(
            Learners learners, String kind, Codec<Q, A> codec, DecompositionShape shape, StepSight sight) {
        return new ImitatedReasoner<>(
                learners.learner(ASKS, kind, StepCodecs.asks(codec, shape, sight)),
                learners.learner(CONCLUSIONS, kind, StepCodecs.conclusions(codec, shape, sight)),
                form(codec),
                shape);
    }

    private static <Q> SubQuestionForm<Q> form(Codec<Q, ?> codec) {
        return codec.subQuestions()
                .orElseThrow(() -> new IllegalArgumentException("the task's codec does not say sub-questions"));
    }

    /** One update of both from the same recorded steps. */
    public void imitate(List<Recorded<Q, A>> batch) {
        imitateAsking(batch);
        imitateConcluding(batch);
    }

    /** One update of what is asked, or that it is time to conclude, toward recorded steps. */
    public void imitateAsking(List<Recorded<Q, A>> batch) {
        asks.imitate(asked(batch));
    }

    /** One update of what is concluded toward those of the recorded steps that conclude. */
    public void imitateConcluding(List<Recorded<Q, A>> batch) {
        conclusions.imitate(concluded(batch));
    }

    /**
     * How badly the slow copies predict recorded steps: the mean of two means, of the negative log-likelihood (in nats,
     * per example) of what is asked at each step, and of what is concluded at those that conclude. Where none of the
     * steps concludes, the first alone; 0 for no steps.
     */
    public double loss(List<Recorded<Q, A>> steps) {
        double asking = loss(asks.average(), asked(steps));
        List<Example<StepQuestion<Q, A>, A>> ends = concluded(steps);
        return ends.isEmpty() ? asking : (asking + loss(conclusions.average(), ends)) / 2;
    }

    /**
     * The logarithm of how likely the slow copies hold each course of steps: the sum of those of what is asked at each step
     * and of what is concluded.
     *
     * @param courses the steps on one question each
     */
    public double[] logLikelihood(List<List<Recorded<Q, A>>> courses) {
        double[] sums = new double[courses.size()];
        List<Recorded<Q, A>> steps = courses.stream().flatMap(List::stream).toList();
        double[] asking = likelihoods(asks.average(), asked(steps));
        double[] concluding = likelihoods(conclusions.average(), concluded(steps));
        int step = 0;
        int end = 0;
        for (int course = 0; course < sums.length; course++) {
            for (Recorded<Q, A> recorded : courses.get(course)) {
                sums[course] += asking[step++];
                if (recorded.step() instanceof Step.Conclude<Q, A>) {
                    sums[course] += concluding[end++];
                }
            }
        }
        return sums;
    }

    private static <S, T> double[] likelihoods(Policy<S, T> policy, List<Example<S, T>> examples) {
        return examples.isEmpty()
                ? new double[0]
                : policy.logLikelihood(
                        examples.stream().map(Example::question).toList(),
                        examples.stream().map(Example::answer).toList());
    }

    private static <S, T> double loss(Policy<S, T> policy, List<Example<S, T>> examples) {
        return Arrays.stream(likelihoods(policy, examples))
                .map(likelihood -> -likelihood)
                .average()
                .orElse(0);
    }

    private List<Example<StepQuestion<Q, A>, AskedTokens>> asked(List<Recorded<Q, A>> steps) {
        List<Example<StepQuestion<Q, A>, AskedTokens>> asked = new ArrayList<>(steps.size());
        for (Recorded<Q, A> recorded : steps) {
            List<Q> next = recorded.step() instanceof Step.Ask<Q, A> ask ? ask.questions() : List.of();
            Q parent = recorded.question().question();
            asked.add(Example.of(recorded.question(), StepCodecs.say(form, shape, parent, next)));
        }
        return asked;
    }

    private List<Example<StepQuestion<Q, A>, A>> concluded(List<Recorded<Q, A>> steps) {
        List<Example<StepQuestion<Q, A>, A>> concluded = new ArrayList<>(steps.size());
        for (Recorded<Q, A> recorded : steps) {
            if (recorded.step() instanceof Step.Conclude<Q, A> end) {
                concluded.add(Example.of(recorded.question(), end.answer()));
            }
        }
        return concluded;
    }

    /** The slow copies' steps. A question that makes no sense is not asked: the step concludes instead. */
    @Override
    public List<Step<Q, A>> next(List<StepQuestion<Q, A>> steps) {
        Policy<StepQuestion<Q, A>, AskedTokens> slowAsks = asks.average();
        List<Prediction<AskedTokens>> said = slowAsks.answer(steps);
        List<Optional<List<Q>>> asked = new ArrayList<>(steps.size());
        List<StepQuestion<Q, A>> concluding = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<List<Q>> read =
                    StepCodecs.read(form, steps.get(i).question(), said.get(i).answer());
            asked.add(read.filter(questions -> !questions.isEmpty()));
            if (asked.get(i).isEmpty()) {
                concluding.add(steps.get(i));
            }
        }
        List<Prediction<A>> concluded =
                concluding.isEmpty() ? List.of() : conclusions.average().answer(concluding);
        List<Step<Q, A>> taken = new ArrayList<>(steps.size());
        int at = 0;
        for (Optional<List<Q>> questions : asked) {
            taken.add(
                    questions.isPresent()
                            ? new Step.Ask<>(questions.get())
                            : new Step.Conclude<>(concluded.get(at++).answer()));
        }
        return taken;
    }
}
