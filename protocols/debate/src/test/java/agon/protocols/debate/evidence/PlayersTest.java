package agon.protocols.debate.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Players of debates on evidence")
class PlayersTest {

    private static final int PIECES = 7;
    private static final int LENGTH = 4;

    private final Whims judge = new Whims(PIECES);
    private final Judgements<String, Integer, Integer> judgements = new Judgements<>(judge);
    private final Player<String, Integer, Integer> exact = new ExactPlayer<>(judgements, 1000);
    private final Player<String, Integer, Integer> greedy = new GreedyPlayer<>(judgements);
    private final Player<String, Integer, Integer> random = new RandomPlayer<>(Seeds.generator(1, "player"));

    private Player<String, Integer, Integer> search(int rollouts) {
        return searching(judgements, rollouts, 0);
    }

    private static Player<String, Integer, Integer> searching(
            Judgements<String, Integer, Integer> judgements, int rollouts, int survey) {
        return new SearchPlayer<>(
                judgements, new SearchPlayer.Effort(rollouts, 4, survey), Seeds.generator(2, "player"));
    }

    private double[] shares(Player<String, Integer, Integer> claimants, Player<String, Integer, Integer> rivals) {
        return judgements.shares(new Debates<>(claimants, rivals).play(judge.games(30, LENGTH)));
    }

    private static double mean(double[] shares) {
        return Arrays.stream(shares).average().orElseThrow();
    }

    /** What a search seeks: whose games are won counts half, and by how much the other half. */
    private static double wins(double[] shares) {
        return mean(Arrays.stream(shares)
                .map(share -> (share + (share > 0.5 ? 1 : 0)) / 2)
                .toArray());
    }

    @Test
    @DisplayName("reveal as many pieces as the game is long, none of them twice, and take turns")
    void turns() {
        List<Turn<String, Integer, Integer>> ends = new Debates<>(random, greedy).play(judge.games(30, LENGTH));
        for (Turn<String, Integer, Integer> end : ends) {
            Set<Integer> revealed =
                    new HashSet<>(Arrays.stream(end.revealed()).boxed().toList());
            assertEquals(LENGTH, revealed.size());
        }
    }

    @Test
    @DisplayName("cannot be beaten where they are exact: each game ends at least as well as against any other rival")
    void exactIsExact() {
        double[] value = shares(exact, exact);
        for (Player<String, Integer, Integer> other : List.of(random, greedy, search(50))) {
            double[] against = shares(exact, other);
            double[] by = shares(other, exact);
            for (int game = 0; game < value.length; game++) {
                assertTrue(against[game] >= value[game] - 1e-12, "the claimant gives away nothing");
                assertTrue(by[game] <= value[game] + 1e-12, "the rival gives away nothing");
            }
        }
    }

    @Test
    @DisplayName("come close to exact play when they search long, and closer than when they search little")
    void searching() {
        double value = wins(shares(exact, exact));
        double little = value - wins(shares(search(4), exact));
        double much = value - wins(shares(search(1000), exact));
        assertTrue(much < 0.02, "short of exact play by " + much);
        assertTrue(little > 2 * much, "with four games in mind by " + little);
    }

    @Test
    @DisplayName("search better with few games in mind once they have looked at random ends, which all games share")
    void surveying() {
        Judgements<String, Integer, Integer> leaning = new Judgements<>(new Leanings(30));
        List<Game<String, Integer, Integer>> games = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Matter<String, Integer, Integer> matter =
                    new Matter<>("question " + i / 2, List.of(0, 1, 2), new Leanings(30).evidence(""));
            games.add(new Game<>(matter, i % 3, List.of((i + 1) % 3), Speakers.BOTH, i % 2 == 0, 6));
        }
        Player<String, Integer, Integer> informed = searching(leaning, 8, 200);
        Player<String, Integer, Integer> uninformed = searching(leaning, 8, 0);
        double claiming = wins(leaning.shares(new Debates<>(informed, uninformed).play(games)));
        double opposing = 1 - wins(leaning.shares(new Debates<>(uninformed, informed).play(games)));
        assertTrue(claiming > 0.7 && opposing > 0.7, "the informed side gets " + claiming + " and " + opposing);
    }

    @Test
    @DisplayName("reveal what they have learned to expect most of, for whichever side they speak")
    void learning() {
        Leanings leanings = new Leanings(30);
        Judgements<String, Integer, Integer> leaning = new Judgements<>(leanings);
        Matter<String, Integer, Integer> matter = new Matter<>("q", List.of(0, 1, 2), leanings.evidence(""));
        Agent<Bout<Integer, Integer>, Double> advocate = bouts -> bouts.stream()
                .map(bout -> new Prediction<>(
                        0.5 + leaning(bout.claim(), bout.evidence()) - leaning(bout.opposed(), bout.evidence()), 1.0))
                .toList();
        Player<String, Integer, Integer> learned = new LearnedPlayer<>(advocate, 0, Seeds.generator(4, "learned"));
        List<Game<String, Integer, Integer>> games = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            games.add(new Game<>(matter, i % 3, List.of((i + 1) % 3), Speakers.BOTH, i % 2 == 0, 6));
        }
        assertTrue(wins(leaning.shares(new Debates<>(learned, random).play(games))) > 0.8);
        assertTrue(wins(leaning.shares(new Debates<>(random, learned).play(games))) < 0.2);
    }

    @Test
    @DisplayName("stand against whichever claim the rival may take in the end, and as a rival take what serves best")
    void severalRivals() {
        Matter<String, Integer, Integer> matter = new Matter<>("q", List.of(0, 1, 2), List.of(0, 1));
        // Piece 0 helps the claim 0 against 1 and ruins it against 2; piece 1 does a little for it against both.
        Agent<Bout<Integer, Integer>, Double> advocate = bouts -> bouts.stream()
                .map(bout -> {
                    int rival = bout.claim() == 0 ? bout.opposed() : bout.claim();
                    double claimed = bout.evidence() == 1 ? 0.6 : rival == 1 ? 0.9 : 0.1;
                    return new Prediction<>(bout.claim() == 0 ? claimed : 1 - claimed, 1.0);
                })
                .toList();
        Player<String, Integer, Integer> learned = new LearnedPlayer<>(advocate, 0, Seeds.generator(4, "learned"));
        assertArrayEquals(new int[] {0}, learned.choose(List.of(begun(matter, List.of(1), true))));
        assertArrayEquals(new int[] {1}, learned.choose(List.of(begun(matter, List.of(1, 2), true))));
        assertArrayEquals(new int[] {1}, learned.choose(List.of(begun(matter, List.of(1), false))));
        assertArrayEquals(new int[] {0}, learned.choose(List.of(begun(matter, List.of(1, 2), false))));
    }

    @Test
    @DisplayName("ask the advocate nothing about turns at which they explore, and choose the rest as without them")
    void exploring() {
        Matter<String, Integer, Integer> matter = new Matter<>("q", List.of(0, 1, 2), List.of(0, 1, 2, 3));
        List<Bout<Integer, Integer>> asked = new ArrayList<>();
        Agent<Bout<Integer, Integer>, Double> advocate = bouts -> {
            asked.addAll(bouts);
            return bouts.stream()
                    .map(bout -> new Prediction<>(bout.evidence() == 2 ? 1.0 : 0.0, 1.0))
                    .toList();
        };
        List<Turn<String, Integer, Integer>> turns = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            turns.add(begun(matter, List.of(1), true));
        }
        int[] curious = exploring(advocate, 1).choose(turns);
        assertTrue(asked.isEmpty(), "asked about " + asked.size());
        assertTrue(IntStream.range(0, 4).allMatch(piece -> IntStream.of(curious).anyMatch(p -> p == piece)));
        int[] mixed = exploring(advocate, 0.5).choose(turns);
        long learned = IntStream.of(mixed).filter(piece -> piece == 2).count();
        assertTrue(learned > 100 && learned < 150, learned + " of 200 as learned");
        assertEquals(4, asked.size(), "each different bout once");
    }

    private static Player<String, Integer, Integer> exploring(
            Agent<Bout<Integer, Integer>, Double> advocate, double exploration) {
        return new LearnedPlayer<>(advocate, exploration, Seeds.generator(4, "learned"));
    }

    private static Turn<String, Integer, Integer> begun(
            Matter<String, Integer, Integer> matter, List<Integer> rivals, boolean claimantBegins) {
        return Turn.first(new Game<>(matter, 0, rivals, Speakers.BOTH, claimantBegins, 2));
    }

    private static double leaning(int claim, int piece) {
        return Seeds.uniform(claim, "q" + piece);
    }

    @Test
    @DisplayName("look at random ends of a matter once, whoever claims what and whoever begins")
    void surveyedOnce() {
        Matter<String, Integer, Integer> matter = new Matter<>("new", List.of(0, 1, 2), judge.evidence(""));
        Survey<String, Integer, Integer> survey = new Survey<>(judgements, 30, Seeds.generator(3, "survey"));
        survey.merits(List.of(Turn.first(new Game<>(matter, 0, List.of(1), Speakers.BOTH, true, LENGTH))));
        long asked = judge.asked().get();
        survey.merits(List.of(Turn.first(new Game<>(matter, 2, List.of(0, 1), Speakers.BOTH, false, LENGTH))));
        assertEquals(asked, judge.asked().get());
    }

    @Test
    @DisplayName("do better by search than greedily, and greedily better than at random, against the same rival")
    void ranking() {
        double randomly = mean(shares(random, exact));
        double greedily = mean(shares(greedy, exact));
        double searching = mean(shares(search(300), exact));
        assertTrue(searching > greedily && greedily > randomly, searching + ", " + greedily + ", " + randomly);
    }

    @Test
    @DisplayName("play the same again with the same seed")
    void repeats() {
        assertArrayEquals(shares(search(40), search(40)), shares(search(40), search(40)));
    }

    @Test
    @DisplayName("ask the judge once about a set of pieces, whatever the order, who claims what and who begins")
    void askedOnce() {
        Matter<String, Integer, Integer> matter = new Matter<>("question", List.of(0, 1, 2), judge.evidence(""));
        Game<String, Integer, Integer> one = new Game<>(matter, 0, List.of(1), Speakers.BOTH, true, 2);
        Game<String, Integer, Integer> other = new Game<>(matter, 2, List.of(0, 1), Speakers.BOTH, false, 2);
        double[] shares = judgements.shares(List.of(
                Turn.first(one).reveal(3).reveal(5),
                Turn.first(one).reveal(5).reveal(3),
                Turn.first(other).reveal(5).reveal(3)));
        assertEquals(1, judge.asked().get());
        assertEquals(shares[0], shares[1]);
        assertTrue(shares[2] <= 0.5 || shares[0] <= 0.5, "two claims cannot both be the likeliest");
    }

    @Test
    @DisplayName("are refused an illegal piece, an answer that there is not, and a game longer than there is evidence")
    void illegal() {
        Game<String, Integer, Integer> game = judge.games(1, LENGTH).get(0);
        Turn<String, Integer, Integer> turn = Turn.first(game).reveal(2);
        assertThrows(IllegalArgumentException.class, () -> turn.reveal(2));
        assertThrows(IllegalArgumentException.class, () -> turn.reveal(PIECES));
        assertThrows(IllegalArgumentException.class, () -> judge.games(1, PIECES + 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Game<>(game.matter(), -1, List.of(1), Speakers.BOTH, true, 2),
                "a claim outside of all answers");
        InvalidSetting tooMany = assertThrows(
                InvalidSetting.class, () -> new ExactPlayer<>(judgements, 10).choose(List.of(Turn.first(game))));
        assertEquals(
                "player.mostSets: an exact player would look at 35 sets of 4 of 7 pieces, and may look at 10, which is enough for"
                        + " sets of 1: let fewer be revealed, let it look at more, or let it search",
                tooMany.getMessage());
    }

    @Test
    @DisplayName("lose a game in which they make an illegal move, whichever side they are on; the judge is not asked")
    void forfeit() {
        Player<String, Integer, Integer> stubborn = turns -> new int[turns.size()];
        Debates<String, Integer, Integer> claiming = new Debates<>(stubborn, greedy);
        Debates<String, Integer, Integer> opposing = new Debates<>(greedy, stubborn);
        List<Turn<String, Integer, Integer>> claimed = claiming.play(judge.games(10, LENGTH));
        List<Turn<String, Integer, Integer>> opposed = opposing.play(judge.games(10, LENGTH));
        long asked = judge.asked().get();
        assertTrue(claimed.stream().allMatch(Turn::forfeited), "the first piece can be revealed but once");
        assertTrue(Arrays.stream(judgements.shares(claimed)).allMatch(share -> share == 0));
        assertTrue(Arrays.stream(judgements.shares(opposed)).allMatch(share -> share == 1));
        assertEquals(asked, judge.asked().get());
    }

    @Test
    @DisplayName("let a rival that has not committed itself stand by whatever the judge believes most")
    void uncommitted() {
        Matter<String, Integer, Integer> matter = new Matter<>("q", List.of(0, 1, 2), judge.evidence(""));
        double[] believed = {0.35, 0.25, 0.4};
        assertTrue(new Game<>(matter, 0, List.of(1), Speakers.BOTH, true, 2).share(believed) > 0.5);
        assertTrue(new Game<>(matter, 0, List.of(1, 2), Speakers.BOTH, true, 2).share(believed) < 0.5);
    }
}
