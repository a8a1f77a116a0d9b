package agon.tasks.sideeffects;

import agon.api.codec.TokensForm;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.World;

/** A plan as one token a measure: the option that is taken. */
record PlanForm() implements TokensForm<Plan> {

    @Override
    public Extent extent() {
        return new Extent(World.OPTIONS, World.MEASURES, 0);
    }

    @Override
    public int[] tokens(Plan plan) {
        return plan.options().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public Plan answer(int[] tokens) {
        return Plan.of(tokens);
    }
}
