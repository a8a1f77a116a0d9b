package agon.tasks.sideeffects;

import agon.api.codec.Codec;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.tasks.sideeffects.overseer.PlanOverseer;
import agon.tasks.sideeffects.plan.Damage;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;
import agon.tasks.sideeffects.plan.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The side effects task for one seed.
 *
 * @param codec how learners see situations and plans
 * @param situations by split
 * @param prospects what is true of every situation
 * @param overseer H
 */
record SideEffectsTask(
        Codec<Situation, Plan> codec,
        Map<Split, List<Situation>> situations,
        Prospects prospects,
        Overseer<Situation, Plan> overseer)
        implements Task<Situation, Plan> {

    static SideEffectsTask of(SideEffectsSettings settings, long seed) {
        Codec<Situation, Plan> codec = new Codec<>(
                List.of(new SituationFacts(settings.conditions()), new ConditionsForm(settings.conditions())),
                new PlanForm(),
                new PlanWording(),
                Optional.empty());
        World world = World.draw(settings.conditions(), settings.tension(), seed);
        Prospects prospects = Prospects.of(world, settings.conditions(), Damage.of(settings.severity()));
        Overseer<Situation, Plan> overseer = PlanOverseer.of(
                prospects,
                settings,
                new Flawed<>(settings.overseer(), Seeds.mix(seed, "side-effects.overseer"), codec),
                seed);
        return new SideEffectsTask(codec, Division.of(settings.conditions(), seed), prospects, overseer);
    }

    @Override
    public Questions<Situation> questions(Split split) {
        return new SituationPool(situations.get(split));
    }

    @Override
    public Truth<Situation, Plan> truth() {
        return new PlanTruth(prospects);
    }
}
