package agon.api.oversight;

import agon.api.agent.Prediction;
import agon.api.codec.StepQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question as it was deliberated: what the overseer asked, what it was told, what it concluded.
 *
 * @param question the question
 * @param steps the steps that the overseer took, the conclusion last if it came to one
 * @param subQuestions what it asked, in order
 * @param subAnswers what it was told, in the same order
 * @param conclusion what it concluded; empty when it was still asking after the most answers that its shape allows
 * @param <Q> the question
 * @param <A> the answer
 */
public record Deliberated<Q, A>(
        Q question,
        List<Step<Q, A>> steps,
        List<Q> subQuestions,
        List<Prediction<A>> subAnswers,
        Optional<A> conclusion) {

    /** Copies the lists. */
    public Deliberated {
        steps = List.copyOf(steps);
        subQuestions = List.copyOf(subQuestions);
        subAnswers = List.copyOf(subAnswers);
    }

    /** The steps with what each was taken on, as material for {@link ImitatedReasoner}. */
    public List<ImitatedReasoner.Recorded<Q, A>> recorded() {
        List<A> answers = subAnswers.stream().map(Prediction::answer).toList();
        List<ImitatedReasoner.Recorded<Q, A>> recorded = new ArrayList<>(steps.size());
        int known = 0;
        for (Step<Q, A> step : steps) {
            recorded.add(
                    new ImitatedReasoner.Recorded<>(new StepQuestion<>(question, answers.subList(0, known)), step));
            if (step instanceof Step.Ask<Q, A> ask) {
                known = Math.min(answers.size(), known + ask.questions().size());
            }
        }
        return recorded;
    }
}
