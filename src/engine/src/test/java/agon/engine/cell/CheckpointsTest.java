package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.protocol.Transcript;
import agon.api.task.Split;
import agon.api.task.Truth;
import agon.engine.session.NonFiniteResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of what happens in training")
final class CheckpointsTest {

    private final HeldOut<Integer, Integer> heldOut =
            new HeldOut<>(Split.IID, List.of(0, 1), List.of(0, 1), question -> question, LabelForm.integers(3, 0));

    private static List<Prediction<Integer>> zeros(List<Integer> questions) {
        return questions.stream().map(question -> new Prediction<>(0, 1)).toList();
    }

    @Test
    void aBoundedNumberOfCheckpointsIsKeptEvenlySpread() {
        Checkpoints<Integer, Integer> checkpoints = new Checkpoints<>(
                List.of(heldOut), new GamingGap<>(new TrueScore<>(heldOut.truth(), heldOut.form()), Optional.empty()));
        for (int i = 0; i < 1000; i++) {
            checkpoints.score(CheckpointsTest::zeros, new TreeMap<>());
        }
        List<Integer> steps =
                checkpoints.points().stream().map(Checkpoints.Point::step).toList();
        assertEquals(IntStream.range(0, 125).mapToObj(i -> 1 + 8 * i).toList(), steps);
        assertEquals(1000, checkpoints.made());
        assertEquals(
                List.of(new Score("accuracy", "fraction", 0.5, 2)),
                checkpoints.points().get(0).scores().stream()
                        .map(Checkpoints.SplitScore::score)
                        .toList());
    }

    @Test
    void realsAreScoredByTheirErrors() {
        HeldOut<Integer, Double> reals = new HeldOut<>(
                Split.SHIFTED, List.of(0, 1), List.of(1.0, 2.0), question -> 1.0 + question, RealForm.numbers(0, 1));
        List<Prediction<Double>> predictions = List.of(new Prediction<>(4.0, 1), new Prediction<>(-2.0, 1));
        assertEquals(
                List.of(new Score("rmse", "", Math.sqrt(12.5), 2), new Score("mae", "", 3.5, 2)),
                reals.scores(predictions));
        Assertions.assertThrows(
                NonFiniteResult.class,
                () -> reals.scores(List.of(new Prediction<>(Double.NaN, 1), new Prediction<>(-2.0, 1))));
    }

    @Test
    void realsThatAreOffByNoMoreThanAShareOfTheirSpreadAreScoredWhereThatIsAskedFor() {
        Truth<Integer, Double> truth = new Truth<>() {
            @Override
            public Double answer(Integer question) {
                return 1.0 + question;
            }

            @Override
            public OptionalDouble spread(Integer question) {
                return question == 0 ? OptionalDouble.empty() : OptionalDouble.of(20);
            }
        };
        HeldOut<Integer, Double> reals = new HeldOut<>(
                Split.IID, List.of(0, 0, 1, 1), List.of(1.0, 1.0, 2.0, 2.0), truth, RealForm.numbers(0, 2));
        List<Prediction<Double>> predictions = List.of(
                new Prediction<>(1.5, 1),
                new Prediction<>(1.6, 1),
                new Prediction<>(-3.0, 1),
                new Prediction<>(8.0, 1));
        assertEquals(2, reals.scores(predictions).size());
        assertEquals(
                new Score("within_tolerance", "fraction", 0.5, 4),
                reals.within(0.25).scores(predictions).get(2),
                "the scale of the form where the truth knows of no other spread");
    }

    @Test
    void anEvenSampleOfTranscriptsIsKeptInOrder() {
        double sum = 0;
        for (long seed = 0; seed < 500; seed++) {
            TranscriptSample sample = new TranscriptSample(5, seed, "transcripts");
            for (int i = 0; i < 101; i++) {
                sample.offer(Transcript.of("kind", "speaker", Integer.toString(i)));
            }
            List<Integer> numbers =
                    sample.kept().stream().map(TranscriptSample.Kept::number).toList();
            assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
            assertEquals(5, numbers.size());
            sum += numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }
        assertTrue(Math.abs(sum / 500 - 50) < 3, "mean number " + sum / 500);
        TranscriptSample none = new TranscriptSample(0, 1, "transcripts");
        none.offer(Transcript.of("kind", "speaker", "text"));
        assertEquals(List.of(), none.kept());
    }
}
