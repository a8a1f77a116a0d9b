package agon.engine.cell;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.RealForm;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What a trained agent answers to the sub-questions of held-out questions, and what comes of it: for the evaluator alone, who
 * charges nobody for it.
 *
 * <p>H, as it was before training, decomposes each question with true answers, so that all agents are asked the same; what H
 * answers at once nobody is asked. Sub-questions are taken nearest first, and no more than {@value #MOST_ASKED} of one question.
 *
 * @param task the task
 * @param overseer H, which reasons
 * @param reasoner its reasoning
 * @param agent the agent, trained
 */
record SubAnswers<Q, A>(Task<Q, A> task, Overseer<Q, A> overseer, Reasoner<Q, A> reasoner, Agent<Q, A> agent) {

    static final int MOST_ASKED = 200;

    /**
     * What came of one question.
     *
     * @param question its place among the held-out questions
     * @param size how large it is, where the task says so
     * @param asked different sub-questions
     * @param wrong those of them that the agent answers wrongly, beyond the tolerance
     * @param firstWrong how many levels below the question the nearest of these is asked, from 1; empty where there is none
     * @param astray whether H, told nothing but the truth, does not come to a right answer
     * @param stuck whether H, told at its first step what the agent answers and the truth from then on, does not
     */
    record Inquest(
            int question,
            OptionalInt size,
            int asked,
            int wrong,
            OptionalInt firstWrong,
            boolean astray,
            boolean stuck) {}

    /** What H asks below a question when told the truth, level by level, and whether it comes to a right answer by it. */
    private record Descent<Q>(List<List<Q>> levels, boolean astray) {}

    /** All inquests on questions of a split; none where H does not reason. */
    static <Q, A> List<Inquest> of(Task<Q, A> task, Agent<Q, A> agent, HeldOut<Q, A> heldOut) {
        InvalidSetting.unless(
                !(heldOut.form() instanceof RealForm) || heldOut.near().tolerance() > 0,
                "tolerance",
                "must be above 0 where sub-answers are reals, which are never exactly right: choose 0.25");
        Overseer<Q, A> overseer = task.overseer();
        return overseer.reasoner()
                .map(reasoner -> new SubAnswers<>(task, overseer, reasoner, agent).inquests(heldOut))
                .orElse(List.of());
    }

    private List<Inquest> inquests(HeldOut<Q, A> heldOut) {
        List<Descent<Q>> descents = heldOut.questions().stream()
                .map(question -> descent(question, heldOut))
                .toList();
        Map<Q, A> answers = answers(descents);
        List<Inquest> inquests = new ArrayList<>();
        for (int i = 0; i < descents.size(); i++) {
            Q question = heldOut.questions().get(i);
            inquests.add(inquest(i, question, descents.get(i), answers, heldOut.near()));
        }
        return inquests;
    }

    private Inquest inquest(int at, Q question, Descent<Q> descent, Map<Q, A> answers, Nearness<Q, A> near) {
        int asked = 0;
        int wrong = 0;
        OptionalInt first = OptionalInt.empty();
        for (int depth = 1; depth <= descent.levels().size(); depth++) {
            for (Q subQuestion : descent.levels().get(depth - 1)) {
                asked++;
                if (!near.isNear(subQuestion, answer(subQuestion, answers))) {
                    wrong++;
                    first = first.isPresent() ? first : OptionalInt.of(depth);
                }
            }
        }
        Set<Q> misled = firstAsked(question);
        Deliberated<Q, A> told = deliberate(
                        List.of(question),
                        asking -> misled.contains(asking) && answers.containsKey(asking)
                                ? answer(asking, answers)
                                : task.truth().answer(asking),
                        new ArrayList<>())
                .get(0);
        return new Inquest(at, task.size(question), asked, wrong, first, descent.astray(), !isRight(told, near));
    }

    private static <Q, A> A answer(Q question, Map<Q, A> answers) {
        A answer = answers.get(question);
        if (answer == null) {
            throw new IllegalStateException("nobody was asked " + question);
        }
        return answer;
    }

    private Set<Q> firstAsked(Q question) {
        return reasoner.next(question, List.of()) instanceof Step.Ask<Q, A> ask
                ? new HashSet<>(ask.questions())
                : Set.of();
    }

    private Descent<Q> descent(Q question, HeldOut<Q, A> heldOut) {
        Set<Q> found = new LinkedHashSet<>(List.of(question));
        List<List<Q>> levels = new ArrayList<>();
        List<Q> level = List.of(question);
        boolean astray = false;
        while (!level.isEmpty() && found.size() <= MOST_ASKED) {
            List<Q> heard = new ArrayList<>();
            List<Deliberated<Q, A>> deliberated = deliberate(level, task.truth()::answer, heard);
            astray = astray || found.size() == 1 && !isRight(deliberated.get(0), heldOut.near());
            int left = MOST_ASKED + 1 - found.size();
            level = heard.stream()
                    .distinct()
                    .filter(one -> !found.contains(one))
                    .limit(left)
                    .toList();
            found.addAll(level);
            levels.add(level);
        }
        return new Descent<>(levels, astray);
    }

    /** @param heard is told all that H cannot answer at once */
    private List<Deliberated<Q, A>> deliberate(List<Q> questions, Function<Q, A> assistant, List<Q> heard) {
        Agent<Q, A> answering = asked -> {
            heard.addAll(asked);
            return asked.stream()
                    .map(one -> new Prediction<>(assistant.apply(one), 1))
                    .toList();
        };
        return new Deliberation<>(reasoner, new OverseerFirst<>(overseer, answering)).deliberate(questions);
    }

    private static <Q, A> boolean isRight(Deliberated<Q, A> deliberated, Nearness<Q, A> near) {
        return deliberated
                .conclusion()
                .filter(answer -> near.isNear(deliberated.question(), answer))
                .isPresent();
    }

    private Map<Q, A> answers(List<Descent<Q>> descents) {
        List<Q> asked = descents.stream()
                .flatMap(descent -> descent.levels().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        Map<Q, A> answers = new HashMap<>();
        if (!asked.isEmpty()) {
            List<Prediction<A>> predictions = agent.answer(asked);
            for (int i = 0; i < asked.size(); i++) {
                answers.put(asked.get(i), predictions.get(i).answer());
            }
        }
        return answers;
    }
}
