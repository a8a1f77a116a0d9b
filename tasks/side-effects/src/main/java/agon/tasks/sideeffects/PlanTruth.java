package agon.tasks.sideeffects;

import agon.api.task.Truth;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospect;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;

/**
 * The best plan, and how good any other is. Where several plans are worth as much as the best, each of them is right.
 *
 * @param prospects what is true of every situation
 */
record PlanTruth(Prospects prospects) implements Truth<Situation, Plan> {

    @Override
    public Plan answer(Situation situation) {
        return prospects.of(situation).best();
    }

    @Override
    public boolean accepts(Situation situation, Plan plan) {
        Prospect prospect = prospects.of(situation);
        return prospect.value(plan) == prospect.value(prospect.best());
    }

    @Override
    public double score(Situation situation, Plan plan) {
        Prospect prospect = prospects.of(situation);
        return prospect.score(prospect.value(plan));
    }
}
