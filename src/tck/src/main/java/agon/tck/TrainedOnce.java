package agon.tck;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Budget;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.engine.session.CellSession;
import agon.engine.session.LearnerFactory;
import agon.engine.session.SessionListener;
import agon.engine.session.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What one training came to.
 *
 * @param answers the agent's answers to held-out questions, in words
 * @param again its answers when asked the same again
 * @param spent the ledger
 * @param checkpoints what had been spent at each checkpoint
 * @param transcripts what was recorded
 */
record TrainedOnce(
        List<String> answers,
        List<String> again,
        SortedMap<String, Long> spent,
        List<SortedMap<String, Long>> checkpoints,
        List<Transcript> transcripts) {

    private static final int QUESTIONS = 12;

    /** Trains in a session of the engine's own, and asks the agent as the engine's evaluator would. */
    static <Q, A> TrainedOnce train(
            ProtocolCard card,
            TrainingProtocol protocol,
            Task<Q, A> task,
            LearnerFactory learners,
            Budget budget,
            long seed) {
        List<Q> questions = new ArrayList<>();
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            questions.addAll(
                    task.questions(split).draw(QUESTIONS, Seeds.generator(seed, "evaluation." + split.label())));
        }
        List<SortedMap<String, Long>> checkpoints = new ArrayList<>();
        List<Transcript> transcripts = new ArrayList<>();
        SessionListener<Q, A> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {
                words(task, agent, questions);
                checkpoints.add(spent);
            }

            @Override
            public void transcript(Transcript transcript) {
                transcripts.add(transcript);
            }
        };
        try (CellSession<Q, A> session = CellSession.open(card, task, learners, budget, seed, listener)) {
            Training<Q, A> training = session.train(protocol);
            List<String> answers = session.evaluating(() -> words(task, training.agent(), questions));
            List<String> again = session.evaluating(() -> words(task, training.agent(), questions));
            return new TrainedOnce(answers, again, session.ledger().totals(), checkpoints, transcripts);
        }
    }

    private static <Q, A> List<String> words(Task<Q, A> task, Agent<Q, A> agent, List<Q> questions) {
        List<Prediction<A>> predictions = agent.answer(questions);
        if (predictions.size() != questions.size()) {
            throw new AssertionError(predictions.size() + " predictions for " + questions.size() + " questions");
        }
        return predictions.stream()
                .map(prediction ->
                        task.codec().wording().answer(prediction.answer()) + " (" + prediction.confidence() + ")")
                .toList();
    }
}
