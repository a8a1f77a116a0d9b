package agon.protocols.rewardmodeling;

import agon.api.settings.InvalidSetting;
import java.util.List;

/** Stops a training in which nothing is ever preferred to anything, before it has cost all that it may. */
final class Standstill {

    private static final int PATIENCE = 50;

    private final int patience;
    private int idle;
    private boolean offered;

    private Standstill(int patience) {
        this.patience = patience;
    }

    /** For so many updates. */
    static Standstill within(int updates) {
        return new Standstill(Math.min(PATIENCE, updates));
    }

    /**
     * Notes what came of an update.
     *
     * @throws InvalidSetting if nothing was decided in any of the last updates
     */
    void see(List<? extends Verdict<?, ?>> verdicts) {
        boolean decided =
                verdicts.stream().anyMatch(verdict -> verdict.preferred().isPresent());
        offered |= !verdicts.isEmpty();
        idle++;
        if (decided) {
            idle = 0;
            offered = false;
        }
        if (idle >= patience) {
            throw offered
                    ? new InvalidSetting(
                            "answers",
                            "no disagreement in the comparisons: in the last " + idle
                                    + " updates the overseer could tell no best one of the answers offered; offer more"
                                    + " answers, so that a good one is among them, or choose another assistance")
                    : new InvalidSetting(
                            "exploration",
                            "no disagreement in the comparisons: in the last " + idle
                                    + " updates all answers offered to a question were equal; raise exploration or answers");
        }
    }
}
