package agon.tasks.sideeffects.overseer;

import agon.api.codec.Wording;
import agon.api.oversight.Auditor;
import agon.api.seed.Seeds;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;

/**
 * Scores a plan by what it sees of it, which is more than the overseer does; some audits are turned round. Which, depends on
 * the situation and the plan alone, and not on where the overseer errs.
 *
 * @param prospects what is true
 * @param sight what of that it sees
 * @param error probability that an audit is turned round
 * @param seed decides which
 * @param wording tells situations and plans apart
 */
record PlanAuditor(Prospects prospects, Sight sight, double error, long seed, Wording<Situation, Plan> wording)
        implements Auditor<Situation, Plan> {

    @Override
    public double audit(Situation situation, Plan plan) {
        double score = sight.score(prospects.of(situation), plan);
        String asked = wording.question(situation) + " <- " + wording.answer(plan);
        return Seeds.uniform(seed, asked) < error ? 1 - score : score;
    }
}
