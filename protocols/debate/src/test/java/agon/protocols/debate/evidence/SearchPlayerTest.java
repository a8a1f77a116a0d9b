package agon.protocols.debate.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Arena;
import agon.api.oversight.EvidenceForm;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Players who search")
class SearchPlayerTest {

    private static final int PIECES = 7;

    private final Whims judge = new Whims(PIECES);
    private final Judgements<String, Integer, Integer> judgements = new Judgements<>(judge);
    private final Player<String, Integer, Integer> exact = new ExactPlayer<>(judgements, 1000);

    private Player<String, Integer, Integer> search(int rollouts) {
        return new SearchPlayer<>(judgements, new SearchPlayer.Effort(rollouts, 4, 0), Seeds.generator(2, "player"));
    }

    /** Games with so many pieces left, for either side to reveal the next of them. */
    private List<Turn<String, Integer, Integer>> turns(int left) {
        return judge.games(30, left + 2).stream()
                .map(game -> Turn.first(game).reveal(3).reveal(5))
                .toList();
    }

    /** How well each game ends for whoever has the turn, if it reveals what was chosen and the rest is played exactly. */
    private double[] worth(List<Turn<String, Integer, Integer>> turns, int[] chosen) {
        double[] worth = new double[turns.size()];
        for (int i = 0; i < worth.length; i++) {
            Turn<String, Integer, Integer> now = turns.get(i).reveal(chosen[i]);
            while (!now.isOver()) {
                now = now.reveal(exact.choose(List.of(now))[0]);
            }
            double share = judgements.shares(List.of(now))[0];
            worth[i] = turns.get(i).isClaimants() ? share : 1 - share;
        }
        return worth;
    }

    @Test
    @DisplayName("reveal as the last piece the best of all that are legal, however few rollouts they have")
    void lastPiece() {
        List<Turn<String, Integer, Integer>> turns = turns(1);
        assertArrayEquals(
                worth(turns, exact.choose(turns)), worth(turns, search(1).choose(turns)));
    }

    @Test
    @DisplayName("win with the last piece but one wherever no reply can prevent it, and lose by as little as can be")
    void lastPieceButOne() {
        List<Turn<String, Integer, Integer>> turns = turns(2);
        double[] best = worth(turns, exact.choose(turns));
        double[] found = worth(turns, search(PIECES * PIECES).choose(turns));
        long winnable = Arrays.stream(best).filter(worth -> worth > 0.5).count();
        assertTrue(winnable > 5 && winnable < 55, winnable + " can be won");
        for (int i = 0; i < best.length; i++) {
            assertEquals(best[i] > 0.5, found[i] > 0.5);
            assertTrue(best[i] > 0.5 || best[i] == found[i], "short of " + best[i] + " by " + (best[i] - found[i]));
        }
    }

    @Test
    @DisplayName(
            "look no further before the last piece but one than it takes to see that no reply to a piece prevents the win")
    void enoughSeen() {
        Convinced convinced = new Convinced(PIECES, new AtomicLong());
        new SearchPlayer<>(
                        new Judgements<>(convinced), new SearchPlayer.Effort(200, 4, 0), Seeds.generator(2, "player"))
                .choose(List.of(Turn.first(convinced.game(2))));
        assertEquals(PIECES - 1, convinced.asked().get());
    }

    @Test
    @DisplayName("spend few rollouts on a turn where one side wins however the game goes on, and all where it is open")
    void decided() {
        Convinced convinced = new Convinced(20, new AtomicLong());
        new SearchPlayer<>(
                        new Judgements<>(convinced), new SearchPlayer.Effort(200, 4, 0), Seeds.generator(2, "player"))
                .choose(List.of(Turn.first(convinced.game(6))));
        Whims open = new Whims(20);
        new SearchPlayer<>(new Judgements<>(open), new SearchPlayer.Effort(200, 4, 0), Seeds.generator(2, "player"))
                .choose(List.of(Turn.first(open.games(1, 6).get(0))));
        assertTrue(3 * convinced.asked().get() < open.asked().get(), convinced.asked() + " against " + open.asked());
    }

    /** A judge who is sure of the answer 0, whatever was revealed. */
    private record Convinced(int pieces, AtomicLong asked) implements Arena<String, Integer, Integer> {

        private Game<String, Integer, Integer> game(int length) {
            return new Game<>(
                    new Matter<>("question", List.of(0, 1), evidence("question")),
                    0,
                    List.of(1),
                    Speakers.BOTH,
                    true,
                    length);
        }

        @Override
        public List<Integer> evidence(String question) {
            return IntStream.range(0, pieces).boxed().toList();
        }

        @Override
        public List<double[]> judge(List<Trial<String, Integer, Integer>> trials) {
            asked.addAndGet(trials.size());
            return trials.stream().map(trial -> new double[] {0.98, 0.02}).toList();
        }

        @Override
        public EvidenceForm<Integer> form() {
            throw new UnsupportedOperationException("players look at places alone");
        }
    }
}
