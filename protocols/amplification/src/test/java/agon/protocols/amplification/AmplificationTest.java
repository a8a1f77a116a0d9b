package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Amplification")
final class AmplificationTest {

    @Test
    void bringsALearnerToTheTruthWithoutALabelThoughTheOverseerGoesOneStep() {
        AmplificationSettings settings = new AmplificationSettings(1, 80, 64, 0, 0.85, 2, 2);
        List<Addition> questions =
                OnAddition.TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "amplification test"));
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Agent<Addition, Integer> agent =
                    cell.train(new AmplificationProvider().create(settings)).agent();
            assertEquals(
                    questions.stream().map(OnAddition.TRUTH::answer).toList(),
                    cell.evaluating(() -> agent.answer(questions).stream()
                            .map(Prediction::answer)
                            .toList()));
        }
    }

    @Test
    void distilsNoAnswerThatTheExpertHasNoConfidenceIn() {
        List<Addition> questions =
                IntStream.range(0, 10).mapToObj(start -> new Addition(start, 1)).toList();
        Agent<Addition, Integer> sureOfEvenStarts = asked -> asked.stream()
                .map(question -> new Prediction<>(question.start() + 1, 1 - question.start() % 2))
                .toList();
        try (CellSession<Addition, Integer> cell = OnAddition.open()) {
            Learner<Addition, Integer> learner = cell.session().policy();
            List<Integer> answers =
                    questions.stream().map(OnAddition.TRUTH::answer).toList();
            double[] before = learner.logLikelihood(questions, answers);
            new ImitationDistiller<Addition, Integer>().distill(sureOfEvenStarts, learner, questions);
            double[] after = learner.logLikelihood(questions, answers);
            for (int i = 0; i < questions.size(); i++) {
                assertEquals(questions.get(i).start() % 2 == 0, after[i] > before[i], "learned " + questions.get(i));
            }
            assertEquals(5, cell.ledger().spent(Channel.EXAMPLES));
        }
    }
}
