package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.ledger.Channel;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a debate on evidence")
final class EvidenceDebateTest {

    private static final int CIRCLE = 12;
    private static final AdditionTask TASK = new AdditionTask();
    private static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(100, Seeds.generator(1, "evidence test"));

    private static EvidenceDebate<Addition, Integer> debate(Session<Addition, Integer> session, int each) {
        Hearings<Addition, Integer> hearings =
                new Hearings<>(session, Format.DEBATE, new Share(each), PlayerSettings.DEFAULTS, OpponentSettings.SAME);
        return new EvidenceDebate<>(hearings, session.policy(), session.overseer());
    }

    private static List<String> said(Transcript debate, String speaker) {
        return debate.replies().stream()
                .filter(reply -> reply.kind().equals("evidence"))
                .filter(reply -> reply.speaker().equals(speaker))
                .map(Transcript::text)
                .toList();
    }

    /** In how many debates, of those with enough evidence, the side of the first claim begins. */
    private static double begun(Beginner begins) {
        List<Transcript> debates = new ArrayList<>();
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, debates)) {
            Hearings<Addition, Integer> hearings = new Hearings<>(
                    cell.session(),
                    Format.DEBATE,
                    new Share(1),
                    begins,
                    PlayerSettings.DEFAULTS,
                    OpponentSettings.SAME);
            EvidenceDebate<Addition, Integer> debate = new EvidenceDebate<>(
                    hearings, cell.session().policy(), cell.session().overseer());
            QUESTIONS.stream()
                    .filter(question -> pieces(question) >= 2)
                    .forEach(question -> debate.play(List.of(new Opening<>(question, 1, 2, false))));
        }
        return debates.stream()
                .mapToInt(debate -> debate.replies().stream()
                                .filter(reply -> reply.kind().equals("evidence"))
                                .findFirst()
                                .orElseThrow()
                                .speaker()
                                .equals("claimant")
                        ? 1
                        : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void theSideBeginsThatIsToBeginOrEitherByLot() {
        assertEquals(1, begun(Beginner.FIRST));
        assertEquals(0, begun(Beginner.SECOND));
        assertEquals(0.5, begun(Beginner.LOT), 0.2);
    }

    @ParameterizedTest(name = "with {0} by each side")
    @ValueSource(ints = {1, 2})
    void noPieceIsRevealedTwiceAndEachSideRevealsItsShareOfWhatThereIsEnoughOf(int each) {
        RandomGenerator random = Seeds.generator(2, "claims");
        List<Transcript> debates = new ArrayList<>();
        List<Addition> enough = QUESTIONS.stream()
                .filter(question -> pieces(question) >= 2 * each)
                .toList();
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, debates)) {
            EvidenceDebate<Addition, Integer> debate = debate(cell.session(), each);
            for (Addition question : enough) {
                int claim = random.nextInt(CIRCLE);
                debate.play(List.of(new Opening<>(question, claim, (claim + 1) % CIRCLE, false)));
            }
            for (int i = 0; i < enough.size(); i++) {
                List<String> debater = said(debates.get(i), "claimant");
                List<String> opponent = said(debates.get(i), "rival");
                List<String> all = new ArrayList<>(debater);
                all.addAll(opponent);
                assertEquals(
                        new HashSet<>(all).size(), all.size(), debates.get(i).toString());
                assertEquals(2 * each, all.size());
                assertEquals(each, debater.size());
            }
            assertEquals(enough.size(), cell.ledger().spent(Channel.JUDGE), "one verdict a debate");
        }
    }

    private static int pieces(Addition question) {
        return question.steps() + 1;
    }

    @Test
    @DisplayName("questions with less evidence than is to be revealed are left out, and no others, and counted")
    void tooLittleEvidence() {
        List<Opening<Addition, Integer>> openings = QUESTIONS.stream()
                .map(question -> new Opening<>(question, 1, 2, false))
                .toList();
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            Played<Addition, Integer> played = debate(cell.session(), 2).play(openings);
            List<Opening<Addition, Integer>> enough = openings.stream()
                    .filter(opening -> pieces(opening.question()) >= 4)
                    .toList();
            assertTrue(enough.size() > 10 && enough.size() < openings.size(), "some of either kind");
            assertEquals(enough, played.openings());
            assertEquals(enough.size(), played.won().length);
            assertEquals(
                    openings.size() - enough.size(), cell.ledger().spent("debate.too-little-evidence"), "left out");
        }
    }

    @Test
    @DisplayName("more pieces than there are about any question are refused, and the largest possible number is named")
    void neverEnough() {
        int most = QUESTIONS.stream().mapToInt(EvidenceDebateTest::pieces).max().orElseThrow();
        List<Opening<Addition, Integer>> openings = QUESTIONS.stream()
                .map(question -> new Opening<>(question, 1, 2, false))
                .toList();
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            InvalidSetting refused = assertThrows(
                    InvalidSetting.class, () -> debate(cell.session(), 1000).play(openings));
            assertEquals(
                    "evidence: two sides reveal 2000 pieces, and about none of the questions are there more than "
                            + most + ": " + most / 2 + " is the largest possible",
                    refused.getMessage());
        }
    }

    @Test
    @DisplayName("a player that looks at every end is refused in training where there are too many of them")
    void tooManySets() {
        PlayerSettings exact = new PlayerSettings(PlayerSettings.Kind.EXACT, 1, 1, 0, 2);
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            Hearings<Addition, Integer> hearings =
                    new Hearings<>(cell.session(), Format.DEBATE, new Share(1), exact, OpponentSettings.SAME);
            Opening<Addition, Integer> opening = new Opening<>(new Addition(1, 3), 1, 2, false);
            InvalidSetting refused = assertThrows(
                    InvalidSetting.class,
                    () -> hearings.hear(
                            List.of(opening),
                            cell.session().policy(),
                            cell.session().overseer()));
            assertTrue(refused.getMessage().startsWith("player.mostSets: "), refused.getMessage());
            assertTrue(refused.getMessage().contains("6 sets of 2 of 4 pieces"), refused.getMessage());
        }
    }

    @ParameterizedTest(name = "on either side: {0}")
    @ValueSource(booleans = {true, false})
    void aClaimThatTheEvidenceShowsWinsAgainstOneThatItDoesNotShowOnceAllIsRevealed(boolean first) {
        List<Opening<Addition, Integer>> openings = new ArrayList<>();
        boolean[] expected = new boolean[QUESTIONS.size()];
        for (Addition question : QUESTIONS) {
            int truth = TASK.truth().answer(question);
            int beyond = (truth + 1) % CIRCLE;
            expected[openings.size()] = first;
            openings.add(new Opening<>(question, first ? truth : beyond, first ? beyond : truth, false));
        }
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, new ArrayList<>())) {
            assertArrayEquals(expected, debate(cell.session(), 0).play(openings).won());
        }
    }
}
