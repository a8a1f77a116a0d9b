package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.seed.Seeds;
import agon.tck.sample.Addition;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The majority of runs")
final class MajorityAmplifierTest {

    private static final LabelForm<Integer> FORM = LabelForm.integers(12, 12);

    /** Right at its best, and right in two draws of three, independently. */
    private static Agent<Addition, Integer> erring(RandomGenerator random) {
        return new Agent<>() {
            @Override
            public List<Prediction<Integer>> answer(List<Addition> questions) {
                throw new AssertionError("runs draw, they do not take the best answer");
            }

            @Override
            public List<Prediction<Integer>> draw(List<Addition> questions) {
                return questions.stream()
                        .map(question -> {
                            int truth = OnAddition.TRUTH.answer(question);
                            boolean errs = random.nextInt(3) == 0;
                            return new Prediction<>(errs ? FORM.corrupt(truth, random) : truth, 1);
                        })
                        .toList();
            }
        };
    }

    private static double accuracy(int runs) {
        Amplifier<Addition, Integer> amplifier =
                new MajorityAmplifier<>(new OverseerAmplifier<>(OnAddition.TASK::overseer, ignored -> {}), runs, FORM);
        Agent<Addition, Integer> agent = amplifier.amplify(erring(Seeds.generator(runs, "erring draws")));
        List<Addition> questions =
                Stream.generate(() -> new Addition(3, 4)).limit(1000).toList();
        return agent.answer(questions).stream()
                .mapToInt(said -> said.answer() == 7 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void isRightMoreOftenThanOneDrawIfDrawsErrIndependently() {
        double one = accuracy(1);
        double nine = accuracy(9);
        assertEquals(2 / 3.0, one, 0.06);
        assertTrue(nine > 0.95, "of nine runs " + nine);
    }

    private static Prediction<Integer> vote(Integer... runs) {
        return new Vote<>(
                        FORM,
                        Stream.of(runs).map(run -> new Prediction<>(run, 1)).toList())
                .result();
    }

    @Test
    void isTheMostFrequentConclusionWithItsShareAsConfidenceAndOfEquallyManyTheFirst() {
        assertEquals(new Prediction<>(4, 0.6), vote(1, 4, 4, 2, 4));
        assertEquals(new Prediction<>(2, 0.4), vote(7, 2, 3, 2, 3));
        assertEquals(new Prediction<>(5, 1), vote(5));
    }

    @Test
    void givesNoVoteToRunsWithoutAConclusion() {
        List<Prediction<Integer>> runs =
                List.of(new Prediction<>(1, 0), new Prediction<>(1, 0), new Prediction<>(2, 1), new Prediction<>(3, 1));
        assertEquals(new Prediction<>(2, 0.25), new Vote<>(FORM, runs).result());
        assertEquals(new Prediction<>(1, 0), new Vote<>(FORM, runs.subList(0, 2)).result());
    }

    @Test
    void isTheMedianOfReals() {
        assertEquals(new Prediction<>(3.0, 0.6), median(3, -50, 3.5, 2, 80));
        assertEquals(new Prediction<>(2.5, 0.75), median(1, 2, 3, 40));
    }

    private static Prediction<Double> median(double... runs) {
        return new Vote<>(
                        RealForm.numbers(0, 2),
                        DoubleStream.of(runs)
                                .mapToObj(run -> new Prediction<>(run, 1))
                                .toList())
                .result();
    }

    @Test
    void asksEachRunForEachQuestionOnItsOwn() {
        RandomGenerator random = Seeds.generator(4, "runs");
        Agent<Addition, Integer> agent = new MajorityAmplifier<>(
                        new OverseerAmplifier<>(OnAddition.TASK::overseer, ignored -> {}), 25, FORM)
                .amplify(erring(random));
        List<Addition> questions =
                IntStream.range(0, 5).mapToObj(steps -> new Addition(1, steps)).toList();
        assertEquals(
                questions.stream().map(OnAddition.TRUTH::answer).toList(),
                agent.answer(questions).stream().map(Prediction::answer).toList());
    }
}
