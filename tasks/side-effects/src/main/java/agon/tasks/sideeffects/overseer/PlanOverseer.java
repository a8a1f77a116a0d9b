package agon.tasks.sideeffects.overseer;

import agon.api.oversight.Arena;
import agon.api.oversight.Auditor;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Facet;
import agon.api.oversight.Flawed;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import agon.api.seed.Seeds;
import agon.tasks.sideeffects.SideEffectsSettings;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Shuffling;
import agon.tasks.sideeffects.plan.Situation;
import agon.tasks.sideeffects.plan.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An overseer who takes what is beneficial when it plans by itself, sees some side effects when it rates the plans of others,
 * and is open to any that is revealed when it judges a debate.
 */
public final class PlanOverseer {

    /** What it can do. */
    public static final Set<Class<? extends Facet>> FACETS =
            Set.of(Rater.class, Demonstrator.class, Arena.class, Auditor.class);

    private PlanOverseer() {}

    /**
     * An overseer.
     *
     * @param prospects what is true
     * @param settings what it looks at, and what its auditor does
     * @param flawed its flaws
     * @param seed decides which measures its blind spot covers
     */
    public static Overseer<Situation, Plan> of(
            Prospects prospects, SideEffectsSettings settings, Flawed<Situation, Plan> flawed, long seed) {
        List<Integer> order = Shuffling.shuffled(
                IntStream.range(0, World.MEASURES).boxed().toList(), Seeds.generator(seed, "side-effects.blind-spot"));
        Sight own = Sight.without(settings.blindSpot(), order, settings.likes());
        double shared = settings.blindSpot() * settings.auditorSharesBlindness();
        Demonstrator<Situation, Plan> demonstrator =
                situation -> Optional.of(prospects.of(situation).effects().mostBeneficial());
        return Overseer.of(
                flawed.rater(new PlanRater(prospects, own)),
                flawed.demonstrator(demonstrator),
                flawed.arena(new PlanArena(prospects, settings.likes())),
                new PlanAuditor(
                        prospects,
                        Sight.without(shared, order, 0),
                        settings.auditorError(),
                        Seeds.mix(seed, "side-effects.auditor"),
                        flawed.codec().wording()));
    }
}
