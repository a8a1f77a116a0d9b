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
import agon.api.codec.SubQuestionForm;
import java.util.ArrayList;
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

    /** A step that the overseer took. */
    public record Recorded<Q, A>(StepQuestion<Q, A> question, Step<Q, A> step) {}

    /**
     * An imitator that knows nothing yet.
     *
     * @throws IllegalArgumentException if the task's codec cannot say sub-questions
     */
    public static <Q, A> ImitatedReasoner<Q, A> untrained(
            Learners learners, Codec<Q, A> codec, DecompositionShape shape) {
        SubQuestionForm<Q> form = codec.subQuestions()
                .orElseThrow(() -> new IllegalArgumentException("the task's codec does not say sub-questions"));
        return new ImitatedReasoner<>(
                learners.learner("asks", StepCodecs.asks(codec, shape)),
                learners.learner("conclusions", StepCodecs.conclusions(codec, shape)),
                form,
                shape);
    }

    /** One update of what is asked, or that it is time to conclude, toward recorded steps. */
    public void imitateAsking(List<Recorded<Q, A>> batch) {
        List<Example<StepQuestion<Q, A>, AskedTokens>> asked = new ArrayList<>(batch.size());
        for (Recorded<Q, A> recorded : batch) {
            List<Q> next = recorded.step() instanceof Step.Ask<Q, A> ask ? ask.questions() : List.of();
            Q parent = recorded.question().question();
            asked.add(Example.of(recorded.question(), StepCodecs.say(form, shape, parent, next)));
        }
        asks.imitate(asked);
    }

    /** One update of what is concluded toward those of the recorded steps that conclude. */
    public void imitateConcluding(List<Recorded<Q, A>> batch) {
        List<Example<StepQuestion<Q, A>, A>> concluded = new ArrayList<>(batch.size());
        for (Recorded<Q, A> recorded : batch) {
            if (recorded.step() instanceof Step.Conclude<Q, A> end) {
                concluded.add(Example.of(recorded.question(), end.answer()));
            }
        }
        conclusions.imitate(concluded);
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
