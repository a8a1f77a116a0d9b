package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.protocol.JudgedDebate;
import agon.api.protocol.JudgedDebate.Piece;
import agon.api.protocol.JudgedDebate.Showing;
import agon.api.protocol.Transcript;
import agon.api.task.Split;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored debate")
final class StoredDebateTest {

    private static final SumsTask SUMS = new SumsTask(6);
    private static final Showing SHOWN = new Showing(List.of(new Piece(3, true), new Piece(1, false)));

    private static JudgedDebate<Sum, Integer> debate(int claim, int rival) {
        return new JudgedDebate<>(new Sum(4, 2), List.of(claim, rival), 0, List.of(1), List.of(SHOWN), 0.75);
    }

    private static StoredDebate stored(int claim, int rival) {
        return StoredDebate.of("iid", debate(claim, rival), SUMS.codec(), SUMS.truth(), 0);
    }

    @Test
    @DisplayName("reads back from its file as it was, and knows which side has the truth")
    void roundTrip() throws Exception {
        StoredDebate stored = stored(5, 6);
        String written = Json.MAPPER.writeValueAsString(stored);
        StoredDebate read = Json.MAPPER.readValue(written, StoredDebate.class);
        assertEquals(stored, read);
        assertEquals(debate(5, 6), read.about(new Sum(4, 2), SUMS.codec()));
        assertTrue(read.isDecidable() && !read.truthClaims());
        assertTrue(stored(6, 5).truthClaims());
        assertFalse(stored(5, 7).isDecidable());
    }

    @Test
    @DisplayName("keeps answers that words would round, and refuses labels that there are not")
    void answers() {
        RealForm<Double> reals = RealForm.numbers(0, 1);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double answer = random.nextDouble(-1e6, 1e6);
            AnswerNumbers<Double> numbers = new AnswerNumbers<>(reals);
            assertEquals(answer, numbers.read(numbers.write(answer)));
        }
        AnswerNumbers<Integer> labels = new AnswerNumbers<>(LabelForm.integers(3, 0));
        assertThrows(IllegalArgumentException.class, () -> labels.read(List.of(3.0)));
    }

    @Test
    @DisplayName("of contests is kept where one side has the truth alone, beside those of training")
    void kept() {
        Recorded<Sum, Integer> recorded = new Recorded<>(SUMS, 2, 1);
        Transcript said = Transcript.of("debate", "question", "4 + 2");
        recorded.offer(said, debate(5, 7));
        recorded.contesting(Split.IID);
        recorded.offer(said, debate(5, 7));
        recorded.offer(said, debate(5, 6));
        List<String> splits = recorded.kept().stream()
                .map(kept -> kept.debate().orElseThrow().split())
                .toList();
        assertEquals(List.of("training", "iid"), splits);
        assertEquals(1, recorded.offered());
    }

    @Test
    @DisplayName(
            "is drawn with what was revealed, anything else said about a question without, and the rest not at all")
    void pictures() {
        Recorded<Sum, Integer> recorded = new Recorded<>(SUMS, 3, 1);
        Transcript said = Transcript.of("debate", "question", "4 + 2");
        recorded.offer(said, debate(5, 6));
        recorded.offer(said, new Sum(4, 2));
        recorded.offer(said);
        assertEquals(
                List.of("<svg>4 + 2 with 2</svg>", "<svg>4 + 2 with 0</svg>", ""),
                recorded.kept().stream().map(kept -> kept.picture().orElse("")).toList());
    }

    @Test
    @DisplayName("weighs each side's case alone where each was heard alone")
    void shares() {
        JudgedDebate<Sum, Integer> both =
                new JudgedDebate<>(new Sum(4, 2), List.of(5, 6), 0, List.of(1), List.of(SHOWN, SHOWN), 0.5);
        assertEquals(0.5, both.share(List.of(new double[] {0.8, 0.2}, new double[] {0.2, 0.8})), 1e-12);
        assertEquals(0.8, debate(5, 6).share(List.of(new double[] {0.8, 0.2})), 1e-12);
    }
}
