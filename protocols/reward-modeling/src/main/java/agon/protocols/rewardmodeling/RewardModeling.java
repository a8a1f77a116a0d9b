package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.codec.Codec;
import agon.api.codec.Wording;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Level by level: comparisons by the assisted overseer, reward model, agent. */
record RewardModeling(RewardModelingSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> agent = session.policy();
        Learner<Q, A> reward = session.learners().learner("reward", session.codec());
        session.checkpoint(agent.average());
        for (int level = 1; level <= settings.levels(); level++) {
            investigation.advance();
            Policy<Q, A> assistant = agent.snapshot();
            Evaluator<Q, A> evaluator = Evaluation.assisted(session, investigation.overseer(), assistant);
            trainLevel(session, level, evaluator, reward, agent);
        }
        return agent.average();
    }

    private <Q, A> void trainLevel(
            Session<Q, A> session, int level, Evaluator<Q, A> evaluator, Learner<Q, A> reward, Learner<Q, A> agent) {
        Codec<Q, A> codec = session.codec();
        RandomGenerator random = session.random("reward-modeling.samples");
        int hardest = Math.min(level, session.questions().levels());
        Offers proposals = new Offers(settings.answers(), settings.exploration());
        PolicyOptimization<Q, A> optimization = new PolicyOptimization<>(reward.average(), settings.optimizer());
        for (int update = 1; update <= settings.updates(); update++) {
            List<Q> questions = session.questions().draw(settings.batch(), hardest, random);
            List<Offer<Q, A>> offers = proposals.propose(questions, agent, codec.answers(), random);
            List<Example<Q, A>> choices = Offers.choices(offers, evaluator.best(offers));
            if (!choices.isEmpty()) {
                session.record(transcript(choices.get(0), codec.wording()));
                reward.imitate(choices);
            }
            optimization.update(agent, offers);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(agent.average());
            }
        }
    }

    private static <Q, A> Transcript transcript(Example<Q, A> choice, Wording<Q, A> wording) {
        List<Transcript> said = choice.alternatives().stream()
                .map(worse -> Transcript.of("rejected", "agent", wording.answer(worse)))
                .collect(Collectors.toCollection(ArrayList::new));
        said.add(Transcript.of("preference", "overseer", wording.answer(choice.answer())));
        return new Transcript("comparison", "question", wording.question(choice.question()), said);
    }
}
