package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.ledger.Channel;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
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

    @ParameterizedTest(name = "with {0} by each side")
    @ValueSource(ints = {1, 2, 3, 5})
    void noPieceIsRevealedTwiceAndNobodyRevealsMoreThanItsShare(int each) {
        RandomGenerator random = Seeds.generator(2, "claims");
        List<Transcript> debates = new ArrayList<>();
        try (CellSession<Addition, Integer> cell = Remembering.open(TASK, debates)) {
            EvidenceDebate<Addition, Integer> debate = debate(cell.session(), each);
            for (Addition question : QUESTIONS) {
                int claim = random.nextInt(CIRCLE);
                debate.play(List.of(new Opening<>(question, claim, (claim + 1) % CIRCLE, false)));
            }
            for (int i = 0; i < QUESTIONS.size(); i++) {
                int legal = QUESTIONS.get(i).steps() + 1;
                List<String> debater = said(debates.get(i), "claimant");
                List<String> opponent = said(debates.get(i), "rival");
                List<String> all = new ArrayList<>(debater);
                all.addAll(opponent);
                assertEquals(
                        new HashSet<>(all).size(), all.size(), debates.get(i).toString());
                assertEquals(Math.min(2 * each, legal), all.size(), "as many as may be revealed");
                assertEquals(Math.min(each, (legal + 1) / 2), debater.size(), "the debater begins");
            }
            assertEquals(QUESTIONS.size(), cell.ledger().spent(Channel.JUDGE), "one verdict a debate");
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
            assertArrayEquals(expected, debate(cell.session(), CIRCLE).play(openings));
        }
    }
}
