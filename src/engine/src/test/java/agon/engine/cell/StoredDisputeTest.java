package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Example;
import agon.api.protocol.JudgedDispute;
import agon.api.protocol.JudgedDispute.Round;
import agon.api.protocol.Transcript;
import agon.api.task.Split;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored dispute")
final class StoredDisputeTest {

    private static final SumsTask SUMS = new SumsTask(6);
    private static final Sum QUESTION = new Sum(4, 2);

    private static JudgedDispute<Sum, Integer> dispute(int claim, boolean stands) {
        return new JudgedDispute<>(
                QUESTION, claim, List.of(new Round<>(0, List.of(5, 1)), new Round<>(1, List.of())), false, stands);
    }

    @Test
    @DisplayName("reads back from its file as it was, and whoever challenges a wrong claim has the truth")
    void roundTrip() throws Exception {
        StoredDispute stored = StoredDispute.of("iid", dispute(6, false), SUMS.codec(), SUMS.truth(), 2);
        StoredDispute read = Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(stored), StoredDispute.class);
        assertEquals(stored, read);
        assertEquals(dispute(6, false), read.about(QUESTION, SUMS.codec()));
        assertTrue(read.isDecidable() && read.truthClaims());
        assertEquals(0, read.share());
        assertFalse(StoredDispute.of("iid", dispute(5, true), SUMS.codec(), SUMS.truth(), 0)
                .truthClaims());
    }

    @Test
    @DisplayName("is refused where something was doubted that nobody stated, or a claim stands against the rules")
    void refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new JudgedDispute<>(
                        QUESTION, 6, List.of(new Round<>(0, List.of(5)), new Round<>(1, List.of())), false, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new JudgedDispute<>(QUESTION, 6, List.of(new Round<>(0, List.of())), true, true));
    }

    @Test
    @DisplayName("of contests is kept apart, and says after how many studies the overseer judged it")
    void studies() {
        Recorded<Sum, Integer> recorded = new Recorded<>(SUMS, 2, 1);
        Transcript said = Transcript.of("dispute", "question", "4 + 2");
        recorded.offer(said, dispute(6, true));
        recorded.studied(List.of(Example.of(QUESTION, 6)));
        recorded.contesting(Split.IID);
        recorded.offer(said, dispute(6, true));
        List<StoredDispute> kept =
                recorded.kept().stream().map(one -> one.dispute().orElseThrow()).toList();
        assertEquals(
                List.of("training", "iid"),
                kept.stream().map(StoredDispute::split).toList());
        assertEquals(List.of(0, 1), kept.stream().map(StoredDispute::studies).toList());
    }

    @Test
    @DisplayName("comes with all that was measured at each study, of which only what is new is written")
    void measurements() throws Exception {
        Recorded<Sum, Integer> recorded = new Recorded<>(SUMS, 2, 1);
        List<Example<Sum, Integer>> all = new ArrayList<>();
        for (int second = 0; second < 4; second++) {
            all.add(Example.of(new Sum(4, second), 4 + second));
            recorded.studied(all);
        }
        recorded.studied(List.of(all.get(0), all.get(3)));
        List<StoredStudy> studies = new ArrayList<>();
        for (StoredStudy study : recorded.studies()) {
            studies.add(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(study), StoredStudy.class));
        }
        assertEquals(
                List.of(1, 1, 1, 1, 1),
                studies.stream().map(one -> one.more().size()).toList());
        assertEquals(StoredStudy.measured(all, SUMS.codec()), StoredStudy.known(studies.subList(0, 4)));
        assertEquals(
                List.of("4 + 0", "4 + 3"),
                StoredStudy.known(studies).stream()
                        .map(StoredStudy.Measured::question)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> StoredStudy.known(List.of(new StoredStudy(1, List.of()))));
    }

    @Test
    @DisplayName("comes with the spot checks between studies, which are marked and come again in later studies")
    void spotChecks() throws Exception {
        Recorded<Sum, Integer> recorded = new Recorded<>(SUMS, 2, 1);
        List<Example<Sum, Integer>> all = new ArrayList<>(List.of(Example.of(new Sum(4, 1), 5)));
        recorded.studied(all);
        all.add(Example.of(new Sum(4, 2), 6));
        recorded.vetted(all.subList(1, 2));
        all.add(Example.of(new Sum(4, 3), 7));
        recorded.studied(all);
        List<StoredStudy> studies = new ArrayList<>();
        for (StoredStudy study : recorded.studies()) {
            String written = Json.MAPPER.writeValueAsString(study);
            assertEquals(study.vetting(), written.contains("vetting"), written);
            studies.add(Json.MAPPER.readValue(written, StoredStudy.class));
        }
        assertEquals(
                List.of(false, true, false),
                studies.stream().map(StoredStudy::vetting).toList());
        assertEquals(List.of(0, 1, 2), studies.stream().map(StoredStudy::again).toList());
        assertEquals(StoredStudy.measured(all, SUMS.codec()), StoredStudy.known(studies));
    }
}
