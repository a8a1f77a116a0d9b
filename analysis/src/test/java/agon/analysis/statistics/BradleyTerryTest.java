package agon.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.statistics.BradleyTerry.Games;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Strengths from games (Bradley and Terry)")
class BradleyTerryTest {

    private static final double[] STRENGTHS = {-0.8, -0.1, 0.2, 0.7};
    private static final double ADVANTAGE = 0.6;

    /** Strengths above that of the first player. */
    private static double[] aboveFirst(BradleyTerry fit) {
        double[] strength = fit.strength();
        return Arrays.stream(strength).skip(1).map(one -> one - strength[0]).toArray();
    }

    @Test
    @DisplayName("of baseball teams are those of Agresti (2002), table 10.11, without and with the home field")
    void published() {
        BradleyTerry anywhere = BradleyTerry.likeliest(Baseball.anywhere()).orElseThrow();
        assertArrayEquals(new double[] {1.11, 0.68, 1.44, 1.58, 1.25, 1.29}, aboveFirst(anywhere), 0.005);
        BradleyTerry atHome = BradleyTerry.likeliest(Baseball.atHome()).orElseThrow();
        assertEquals(0.302, atHome.advantage(), 0.0005);
        double[] odds = Arrays.stream(atHome.strength()).map(Math::exp).toArray();
        double all = Arrays.stream(odds).sum();
        double[] shares = Arrays.stream(odds).map(one -> one / all).toArray();
        assertArrayEquals(new double[] {0.044, 0.137, 0.088, 0.190, 0.220, 0.157, 0.164}, shares, 0.0005);
    }

    @Test
    @DisplayName("without bias are those that SciPy finds where the penalised likelihood is greatest")
    void biasReduced() {
        BradleyTerry fit = BradleyTerry.biasReduced(Baseball.atHome()).orElseThrow();
        double[] expected = {1.1111755, 0.68399076, 1.4337807, 1.5740684, 1.24504282, 1.28961286};
        assertArrayEquals(expected, aboveFirst(fit), 1e-5);
        assertEquals(0.29392793, fit.advantage(), 1e-5);
        assertEquals(0, Arrays.stream(fit.strength()).sum(), 1e-12);
    }

    @Test
    @DisplayName("of one player that meets itself tell the advantage: half a game is added to either side (Firth)")
    void byHand() {
        Games games = new Games(new double[][] {{7}}, new double[][] {{2}}, true);
        assertEquals(
                Math.log(7 / 2.0), BradleyTerry.likeliest(games).orElseThrow().advantage(), 1e-9);
        assertEquals(
                Math.log(7.5 / 2.5),
                BradleyTerry.biasReduced(games).orElseThrow().advantage(),
                1e-9);
    }

    @Test
    @DisplayName("are finite without bias where a player wins everything, and have no greatest likelihood there")
    void separation() {
        Games two = Games.fair(new double[][] {{0, 5}, {0, 0}});
        assertEquals(Optional.empty(), BradleyTerry.likeliest(two));
        double[] strength = BradleyTerry.biasReduced(two).orElseThrow().strength();
        assertEquals(Math.log(5.5 / 0.5), strength[0] - strength[1], 1e-9);
        Games three = Games.fair(new double[][] {{0, 10, 7}, {0, 0, 4}, {0, 2, 0}});
        assertEquals(Optional.empty(), BradleyTerry.likeliest(three));
        assertArrayEquals(
                new double[] {-3.29274667, -3.87489813},
                aboveFirst(BradleyTerry.biasReduced(three).orElseThrow()),
                1e-5,
                "as by SciPy");
    }

    @Test
    @DisplayName("are none where games do not connect all players, or do not tell strength from advantage")
    void undetermined() {
        Games apart = Games.fair(new double[][] {{0, 3, 0, 0}, {2, 0, 0, 0}, {0, 0, 0, 3}, {0, 0, 3, 0}});
        assertEquals(Optional.empty(), BradleyTerry.biasReduced(apart));
        assertEquals(Optional.empty(), BradleyTerry.likeliest(apart));
        double[][] won = {{0, 3000}, {0, 0}};
        double[][] lost = {{0, 2000}, {0, 0}};
        assertEquals(Optional.empty(), BradleyTerry.biasReduced(new Games(won, lost, true)));
        assertTrue(BradleyTerry.biasReduced(new Games(won, lost, false)).isPresent());
    }

    @Test
    @DisplayName("do not depend on the order of players")
    void order() {
        double[] forward =
                BradleyTerry.biasReduced(Baseball.atHome()).orElseThrow().strength();
        Games games = Baseball.atHome();
        double[][] won = new double[7][7];
        double[][] lost = new double[7][7];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                won[6 - i][6 - j] = games.won()[i][j];
                lost[6 - i][6 - j] = games.lost()[i][j];
            }
        }
        double[] backward = BradleyTerry.biasReduced(new Games(won, lost, true))
                .orElseThrow()
                .strength();
        for (int i = 0; i < 7; i++) {
            assertEquals(forward[i], backward[6 - i], 1e-9, Baseball.TEAMS.get(i));
        }
    }

    @Test
    @DisplayName("are found again in simulated games, and expect the share of games that is won")
    void recovered() {
        Random random = new Random(5);
        double[][] won = new double[4][4];
        double[][] lost = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double chance = 1 / (1 + Math.exp(-(STRENGTHS[i] - STRENGTHS[j] + ADVANTAGE)));
                for (int game = 0; game < 5000; game++) {
                    (random.nextDouble() < chance ? won : lost)[i][j]++;
                }
            }
        }
        BradleyTerry fit = BradleyTerry.biasReduced(new Games(won, lost, true)).orElseThrow();
        assertArrayEquals(STRENGTHS, fit.strength(), 0.05);
        assertEquals(ADVANTAGE, fit.advantage(), 0.05);
        assertEquals(won[3][0] / 5000, fit.chance(3, 0), 0.02);
    }

    @Test
    @DisplayName("come with Elo points of which 400 are odds of ten to one")
    void elo() {
        assertEquals(400, BradleyTerry.ELO * Math.log(10), 1e-9);
    }

    @Test
    @DisplayName("are refused for games that cannot be")
    void impossibleGames() {
        assertThrows(IllegalArgumentException.class, () -> Games.fair(new double[][] {{0, -1}, {0, 0}}));
        assertThrows(IllegalArgumentException.class, () -> Games.fair(new double[][] {{0, Double.NaN}, {0, 0}}));
        assertThrows(IllegalArgumentException.class, () -> Games.fair(new double[][] {{0, 1}, {0}}));
        assertThrows(IllegalArgumentException.class, () -> Games.fair(new double[0][]));
    }
}
