package agon.tasks.sideeffects.overseer;

import agon.api.oversight.Rater;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospect;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;

/**
 * Rates a plan by what it sees of it, on the scale of true scores, and prefers the plan that seems to be worth more.
 *
 * @param prospects what is true
 * @param sight what of that it sees
 */
record PlanRater(Prospects prospects, Sight sight) implements Rater<Situation, Plan> {

    private static final double UNDECIDED = 0.5;

    @Override
    public double rate(Situation situation, Plan plan) {
        return sight.score(prospects.of(situation), plan);
    }

    @Override
    public double prefer(Situation situation, Plan first, Plan second) {
        Prospect prospect = prospects.of(situation);
        int order = Double.compare(sight.value(prospect, first), sight.value(prospect, second));
        return order == 0 ? UNDECIDED : order > 0 ? 1 : 0;
    }
}
