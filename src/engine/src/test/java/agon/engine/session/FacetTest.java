package agon.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.ledger.Budget;
import agon.api.oversight.Charged;
import agon.api.oversight.Facet;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.oversight.Uncharged;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A facet that the engine has never heard of")
final class FacetTest {

    /** A facet as a plugin may bring it. */
    public interface Oracle extends Facet {

        String ask(String question);

        @Charged("oracle.think")
        String think(String question) throws IOException;

        @Charged(value = "oracle.each", each = true)
        List<String> askAll(List<String> questions);

        @Charged(value = "oracle.each", each = true)
        List<String> askWith(String helper, List<String> questions);

        @Uncharged
        int limit();

        default String askTwice(String question) {
            return ask(question) + ask(question);
        }

        @Charged("oracle.summary")
        default String summary() {
            return ask("all");
        }

        static int version() {
            return 1;
        }
    }

    /** A facet that refines another one without saying again what it costs. */
    public interface StrictRater extends Rater<String, String> {

        @Override
        double rate(String question, String answer);
    }

    /** A facet that hands out facets. */
    public interface Broker extends Facet {

        Oracle oracle();

        Optional<Overseer<String, String>> overseer();
    }

    interface Hidden extends Facet {}

    private record Delphi() implements Oracle, StrictRater, Broker, Hidden {

        @Override
        public String ask(String question) {
            return question + "!";
        }

        @Override
        public String think(String question) throws IOException {
            throw new IOException("no answer to " + question);
        }

        @Override
        public List<String> askAll(List<String> questions) {
            List<String> answers = new ArrayList<>();
            questions.forEach(question -> answers.add(question + "!"));
            return answers;
        }

        @Override
        public List<String> askWith(String helper, List<String> questions) {
            return questions.stream().map(question -> question + helper).toList();
        }

        @Override
        public int limit() {
            return 3;
        }

        @Override
        public String askTwice(String question) {
            throw new AssertionError("would be served uncounted");
        }

        @Override
        public double rate(String question, String answer) {
            return 1;
        }

        @Override
        public double prefer(String question, String first, String second) {
            return 0.5;
        }

        @Override
        public Oracle oracle() {
            return this;
        }

        @Override
        public Optional<Overseer<String, String>> overseer() {
            return Optional.of(Overseer.of(this));
        }
    }

    private final MeteredLedger ledger = new MeteredLedger("tested", Budget.UNLIMITED);
    private final MeteredLearners learners = new MeteredLearners(new Tables(), Accounts.learner(ledger), 1);
    private final Overseer<String, String> overseer =
            new MeteredOverseer<>(Overseer.of(new Delphi()), ledger, learners);

    private <F extends Facet> F facet(Class<F> type) {
        return overseer.facet(type).orElseThrow();
    }

    @Test
    void isChargedByItsAnnotationsAndElseToAChannelOfItsName() {
        Oracle oracle = facet(Oracle.class);
        assertEquals("why!", oracle.ask("why"));
        assertEquals(3, oracle.limit());
        assertThrows(IOException.class, () -> oracle.think("why"), "what the overseer throws comes out as it is");
        assertEquals(Map.of("overseer.oracle", 1L, "oracle.think", 1L), ledger.totals());
    }

    @Test
    void isChargedForWhatItsDefaultMethodsCall() {
        assertEquals("why!why!", facet(Oracle.class).askTwice("why"));
        assertEquals(Map.of("overseer.oracle", 2L), ledger.totals());
    }

    @Test
    void isChargedForEachElementOfAListWhereItSaysSo() {
        assertEquals(List.of("why!", "how!"), facet(Oracle.class).askAll(List.of("why", "how")));
        assertEquals(Map.of("oracle.each", 2L), ledger.totals());
    }

    @Test
    void isChargedForEachElementOfTheListWhateverElseItIsTold() {
        assertEquals(List.of("why?", "how?", "who?"), facet(Oracle.class).askWith("?", List.of("why", "how", "who")));
        assertEquals(Map.of("oracle.each", 3L), ledger.totals());
    }

    @Test
    void isChargedForAsManyAsItAnswersWhateverTheListSaysOfItself() {
        List<String> understated = new AbstractList<>() {
            private int asked;

            @Override
            public String get(int index) {
                return "why";
            }

            @Override
            public int size() {
                return asked++ == 0 ? 0 : 3;
            }
        };
        int answers = facet(Oracle.class).askAll(understated).size();
        assertEquals(answers, ledger.totals().getOrDefault("oracle.each", 0L).intValue());
    }

    @Test
    void isChargedOnceForADefaultMethodThatHasAPriceOfItsOwn() {
        assertEquals("all!", facet(Oracle.class).summary());
        assertEquals(Map.of("oracle.summary", 1L), ledger.totals());
    }

    @Test
    void costsWhatTheFacetCostsThatItRefines() {
        facet(StrictRater.class).rate("why", "so");
        facet(StrictRater.class).prefer("why", "so", "not");
        assertEquals(Map.of("overseer.rate", 1L, "overseer.compare", 1L), ledger.totals());
    }

    @Test
    void mayHandOutAnOverseerWhichIsCountedAsWell() {
        Overseer<String, String> next = facet(Broker.class).overseer().orElseThrow();
        next.facet(Oracle.class).orElseThrow().ask("why");
        assertEquals(Map.of("overseer.broker", 1L, "overseer.oracle", 1L), ledger.totals());
    }

    @Test
    void mayNotHandOutABareFacet() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> facet(Broker.class).oracle());
        assertTrue(refused.getMessage().contains("would be used uncounted"), refused.getMessage());
    }

    @Test
    void mustBeAPublicInterface() {
        assertThrows(IllegalArgumentException.class, () -> facet(Hidden.class));
        assertThrows(ProtocolViolation.class, () -> facet(Delphi.class));
    }

    @Test
    void isTheSameEachTimeItIsAskedFor() {
        assertEquals(List.of(facet(Oracle.class)), List.of(facet(Oracle.class)));
    }
}
