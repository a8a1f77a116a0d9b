package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.Doubling;
import agon.api.agent.Learner;
import agon.api.agent.Learners;
import agon.api.codec.AskedTokens;
import agon.api.codec.Codec;
import agon.api.codec.StepQuestion;
import agon.api.codec.StepSight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An imitated overseer")
class ImitatedReasonerTest {

    private static final int ANSWERS = 7;
    private static final Reasoner<Integer, Integer> OVERSEER = Doubling.overseer();

    private final Tally<StepQuestion<Integer, Integer>, AskedTokens> asks = new Tally<>(ANSWERS);
    private final Tally<StepQuestion<Integer, Integer>, Integer> conclusions = new Tally<>(ANSWERS);
    private final ImitatedReasoner<Integer, Integer> imitated = new ImitatedReasoner<>(
            asks, conclusions, Doubling.codec().subQuestions().orElseThrow(), OVERSEER.shape());

    private static List<ImitatedReasoner.Recorded<Integer, Integer>> recorded() {
        List<Integer> questions =
                IntStream.rangeClosed(0, Doubling.MOST).boxed().toList();
        return new Deliberation<>(OVERSEER, new ExpandedOverseer<>(OVERSEER, Doubling.MOST + 1))
                .deliberate(questions).stream()
                        .flatMap(deliberated -> deliberated.recorded().stream())
                        .toList();
    }

    private static List<ImitatedReasoner.Recorded<Integer, Integer>> asking() {
        return recorded().stream()
                .filter(step -> step.step() instanceof Step.Ask<Integer, Integer>)
                .toList();
    }

    @Test
    void takesTheStepsThatItWasTaught() {
        imitated.imitate(recorded());
        List<StepQuestion<Integer, Integer>> steps =
                recorded().stream().map(ImitatedReasoner.Recorded::question).toList();
        assertEquals(recorded().stream().map(ImitatedReasoner.Recorded::step).toList(), imitated.next(steps));
    }

    @Test
    void learnsFromOneBatchWhatIsAskedAtEveryStepAndWhatIsConcludedAtThoseThatConclude() {
        imitated.imitate(recorded());
        assertEquals(List.of(2 * Doubling.MOST + 1), asks.batches());
        assertEquals(List.of(Doubling.MOST + 1), conclusions.batches());
    }

    @Test
    void losesTheMeanOfWhatItLosesOnAskingAndOnConcluding() {
        imitated.imitateAsking(recorded());
        double taughtOnce = -Math.log(2.0 / (1 + ANSWERS));
        double untaught = Math.log(ANSWERS);
        assertEquals((taughtOnce + untaught) / 2, imitated.loss(recorded()), 1e-12);
        imitated.imitateConcluding(recorded());
        assertEquals(taughtOnce, imitated.loss(recorded()), 1e-12);
    }

    @Test
    void losesOnAskingAloneWhereNoStepConcludesAndNothingOnNoSteps() {
        imitated.imitateAsking(recorded());
        assertEquals(-Math.log(2.0 / (1 + ANSWERS)), imitated.loss(asking()), 1e-12);
        assertEquals(0, imitated.loss(List.of()));
    }

    @Test
    void isMadeOfTheKindThatIsNamedAndSeesAsMuchAsItIsTold() {
        List<String> made = new ArrayList<>();
        Learners learners = new Learners() {
            @Override
            public <Q, A> Learner<Q, A> learner(String purpose, Codec<Q, A> codec) {
                return learner(purpose, "the cell's", codec);
            }

            @Override
            public <Q, A> Learner<Q, A> learner(String purpose, String kind, Codec<Q, A> codec) {
                int facts = codec.facts().orElseThrow().extent().facts();
                made.add(purpose + " by " + kind + " of " + facts + " facts");
                return new Tally<>(ANSWERS);
            }
        };
        ImitatedReasoner.untrained(learners, "tally", Doubling.codec(), OVERSEER.shape(), StepSight.QUESTION);
        ImitatedReasoner.untrained(learners, Doubling.codec(), OVERSEER.shape());
        assertEquals(
                List.of(
                        "asks by tally of 0 facts",
                        "conclusions by tally of 0 facts",
                        "asks by the cell's of 1 facts",
                        "conclusions by the cell's of 1 facts"),
                made);
    }
}
