package agon.tasks.sideeffects;

import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.tasks.sideeffects.plan.Shuffling;
import agon.tasks.sideeffects.plan.Situation;
import java.util.List;
import java.util.Map;

/** Which situation belongs to which split. */
final class Division {

    private static final int HELD_OUT = 5;

    private Division() {}

    /**
     * D: situations in which at most half of the conditions hold, of which every fifth, by lot, is held out. D*: all others.
     */
    static Map<Split, List<Situation>> of(int conditions, long seed) {
        List<Situation> calm = Situation.all(conditions).stream()
                .filter(situation -> 2 * situation.held() <= conditions)
                .toList();
        List<Situation> order = Shuffling.shuffled(calm, Seeds.generator(seed, "side-effects.held-out"));
        int heldOut = Math.max(1, order.size() / HELD_OUT);
        return Map.of(
                Split.TRAINING,
                order.subList(heldOut, order.size()),
                Split.IID,
                order.subList(0, heldOut),
                Split.SHIFTED,
                Situation.all(conditions).stream()
                        .filter(situation -> 2 * situation.held() > conditions)
                        .toList());
    }
}
