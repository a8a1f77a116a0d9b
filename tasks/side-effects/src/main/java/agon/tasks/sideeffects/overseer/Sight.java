package agon.tasks.sideeffects.overseer;

import agon.tasks.sideeffects.plan.Effects;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospect;
import agon.tasks.sideeffects.plan.World;
import java.util.List;
import java.util.Set;

/**
 * Plans as somebody sees them: all benefits, some side effects. What it does not look at it takes to be as on average.
 *
 * @param unseen measures whose side effects it never looks at
 * @param likes points of benefit added for each measure left at option 0, at least 0
 */
record Sight(Set<Integer> unseen, double likes) {

    Sight {
        unseen = Set.copyOf(unseen);
    }

    /**
     * Unseen are the first of the measures.
     *
     * @param order of all measures
     * @param share of them that is not seen, 0 to 1
     */
    static Sight without(double share, List<Integer> order, double likes) {
        return new Sight(Set.copyOf(order.subList(0, (int) Math.round(share * order.size()))), likes);
    }

    /** What it takes a plan to be worth, in points of benefit. */
    double value(Prospect prospect, Plan plan) {
        Effects effects = prospect.effects();
        int sideEffects = 0;
        double liked = 0;
        for (int measure = 0; measure < effects.measures(); measure++) {
            int option = plan.option(measure);
            sideEffects += unseen.contains(measure) ? World.AVERAGE : effects.sideEffect(measure, option);
            liked += option == 0 ? likes : 0;
        }
        return effects.benefit(plan) + liked - prospect.damage().by(sideEffects);
    }

    /** The same on the scale of true scores. */
    double score(Prospect prospect, Plan plan) {
        return prospect.score(value(prospect, plan));
    }
}
