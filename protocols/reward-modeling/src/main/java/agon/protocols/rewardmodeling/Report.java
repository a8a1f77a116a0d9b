package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.Wording;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hands to the engine what is to be compared with the truth, level by level: what the overseer preferred among what it was
 * offered ({@code evaluation.k}), and what the finished agent of the level answers ({@code policy.k}).
 *
 * @param session takes it
 */
record Report<Q, A>(Session<Q, A> session) {

    private static final int QUESTIONS = 512;
    private static final double STANDS_BY_IT = 1;

    /** What the overseer preferred at a level, one of them in words. */
    void evaluated(int level, List<Verdict<Q, A>> verdicts) {
        List<Choice<Q, A>> choices = new ArrayList<>(verdicts.size());
        for (Verdict<Q, A> verdict : verdicts) {
            verdict.preferred().ifPresent(preferred -> {
                List<A> answers = verdict.offer().answers();
                choices.add(new Choice<>(verdict.offer().question(), answers.get(preferred), STANDS_BY_IT, answers));
            });
        }
        if (!choices.isEmpty()) {
            session.audit("evaluation." + level, choices);
            Choice<Q, A> first = choices.get(0);
            session.record(transcript(first, session.codec().wording()), first.question());
        }
    }

    /** What the finished agent of a level answers to fresh questions. */
    void finished(int level, int hardest, Agent<Q, A> agent) {
        List<Q> questions = session.questions().draw(QUESTIONS, hardest, session.random("reward-modeling.report"));
        List<Prediction<A>> answers = agent.answer(questions);
        List<Choice<Q, A>> choices = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            A answer = answers.get(i).answer();
            choices.add(new Choice<>(questions.get(i), answer, STANDS_BY_IT, List.of(answer)));
        }
        session.audit("policy." + level, choices);
    }

    /** The mean reward of what an agent answers. */
    void signal(Agent<Q, A> agent, List<Q> questions, RewardModel<Q, A> model) {
        if (!questions.isEmpty()) {
            List<A> answers =
                    agent.answer(questions).stream().map(Prediction::answer).toList();
            session.signal(
                    Arrays.stream(model.score(questions, answers)).average().orElse(0));
        }
    }

    private static <Q, A> Transcript transcript(Choice<Q, A> choice, Wording<Q, A> wording) {
        List<Transcript> said = new ArrayList<>();
        boolean preferredSeen = false;
        for (A answer : choice.considered()) {
            if (!preferredSeen && answer.equals(choice.picked())) {
                preferredSeen = true;
            } else {
                said.add(Transcript.of("rejected", "agent", wording.answer(answer)));
            }
        }
        said.add(Transcript.of("preference", "overseer", wording.answer(choice.picked())));
        return new Transcript("comparison", "question", wording.question(choice.question()), said);
    }
}
