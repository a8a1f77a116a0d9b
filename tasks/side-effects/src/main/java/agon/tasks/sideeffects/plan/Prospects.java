package agon.tasks.sideeffects.plan;

import java.util.HashMap;
import java.util.Map;

/** What is true of every situation of a world, found out once. */
public final class Prospects {

    private final Map<Situation, Prospect> known;

    private Prospects(Map<Situation, Prospect> known) {
        this.known = known;
    }

    /** Finds out about all situations of so many conditions. */
    public static Prospects of(World world, int conditions, Damage damage) {
        Map<Situation, Prospect> known = new HashMap<>();
        for (Situation situation : Situation.all(conditions)) {
            known.put(situation, Prospect.of(world.effects(situation), damage));
        }
        return new Prospects(known);
    }

    /** What is true of a situation. */
    public Prospect of(Situation situation) {
        Prospect prospect = known.get(situation);
        if (prospect == null) {
            throw new IllegalArgumentException(situation + " is no situation of this task");
        }
        return prospect;
    }
}
