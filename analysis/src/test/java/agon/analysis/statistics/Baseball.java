package agon.analysis.statistics;

import agon.analysis.statistics.BradleyTerry.Games;
import java.util.List;

/** The Eastern Division of the American League in 1987 (Agresti, Categorical Data Analysis, 2nd ed. 2002, page 438). */
final class Baseball {

    static final List<String> TEAMS =
            List.of("Baltimore", "Boston", "Cleveland", "Detroit", "Milwaukee", "New York", "Toronto");

    /** {@code HOME_WINS[i][j]}: games that i won at home against j. */
    private static final double[][] HOME_WINS = {
        {0, 1, 3, 1, 2, 2, 1},
        {6, 0, 5, 2, 5, 4, 3},
        {2, 4, 0, 3, 2, 4, 3},
        {4, 6, 6, 0, 3, 4, 4},
        {6, 6, 4, 4, 0, 4, 4},
        {6, 4, 4, 5, 3, 0, 2},
        {6, 4, 4, 4, 2, 2, 0},
    };

    private static final double[][] HOME_LOSSES = {
        {0, 6, 4, 5, 5, 4, 6},
        {0, 0, 2, 5, 1, 2, 3},
        {4, 2, 0, 3, 5, 3, 4},
        {3, 0, 1, 0, 3, 3, 2},
        {0, 1, 2, 3, 0, 3, 2},
        {1, 3, 2, 1, 3, 0, 5},
        {0, 3, 2, 3, 5, 4, 0},
    };

    private Baseball() {}

    /** With the home field as an advantage. */
    static Games atHome() {
        return new Games(HOME_WINS, HOME_LOSSES, true);
    }

    /** As if it made no difference. */
    static Games anywhere() {
        return new Games(HOME_WINS, HOME_LOSSES, false);
    }
}
