package agon.tasks.sideeffects.overseer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Trial;
import agon.tasks.sideeffects.plan.Damage;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Prospect;
import agon.tasks.sideeffects.plan.Prospects;
import agon.tasks.sideeffects.plan.Situation;
import agon.tasks.sideeffects.plan.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The judge of debates on plans")
class PlanArenaTest {

    private static final int CONDITIONS = 5;
    private static final Prospects PROSPECTS =
            Prospects.of(World.draw(CONDITIONS, 0.8, 1), CONDITIONS, Damage.of(0.05));
    private static final PlanArena ARENA = new PlanArena(PROSPECTS, 0);

    private static double best(Situation situation, List<Detail> revealed) {
        Prospect prospect = PROSPECTS.of(situation);
        return ARENA.judge(situation, prospect.best(), prospect.effects().mostBeneficial(), revealed);
    }

    private static List<Detail> details(Situation situation, Detail.Aspect aspect) {
        return ARENA.evidence(situation).stream()
                .filter(detail -> detail.aspect() == aspect)
                .toList();
    }

    @Test
    @DisplayName("cannot tell claims apart that nothing was shown about")
    void blind() {
        for (Situation situation : Situation.all(CONDITIONS)) {
            assertEquals(0.5, best(situation, List.of()));
        }
    }

    @Test
    @DisplayName("takes the most beneficial plan if shown benefits, and the best if shown everything")
    void shown() {
        for (Situation situation : Situation.all(CONDITIONS)) {
            double benefits = best(situation, details(situation, Detail.Aspect.BENEFIT));
            double all = best(situation, ARENA.evidence(situation));
            assertTrue(benefits < 0.5, "by benefits the best plan stands at " + benefits);
            assertTrue(all > 0.9, "by everything it stands at " + all);
        }
    }

    @Test
    @DisplayName("is moved against a plan by a side effect of it that is above the average, and for it by one below")
    void sideEffectsCount() {
        int shown = 0;
        for (Situation situation : Situation.all(CONDITIONS)) {
            Plan first = new Plan(Collections.nCopies(World.MEASURES, 0));
            Plan second = new Plan(Collections.nCopies(World.MEASURES, 3));
            for (Detail detail : details(situation, Detail.Aspect.SIDE_EFFECT)) {
                int difference = detail.amounts().get(3) - detail.amounts().get(0);
                double verdict = ARENA.judge(situation, first, second, List.of(detail));
                assertEquals(Integer.signum(difference), (int) Math.signum(verdict - 0.5), detail.toString());
                shown++;
            }
        }
        assertEquals(32 * 12, shown);
    }

    @Test
    @DisplayName("does not mind the order of claims or of evidence")
    void orderless() {
        Situation situation = new Situation(CONDITIONS, 9);
        Prospect prospect = PROSPECTS.of(situation);
        List<Plan> claims = List.of(
                prospect.best(), prospect.effects().mostBeneficial(), new Plan(Collections.nCopies(World.MEASURES, 2)));
        List<Detail> revealed = ARENA.evidence(situation).subList(5, 17);
        List<Plan> turned = new ArrayList<>(claims);
        Collections.reverse(turned);
        List<Detail> backwards = new ArrayList<>(revealed);
        Collections.reverse(backwards);
        double[] there =
                ARENA.judge(List.of(new Trial<>(situation, claims, revealed))).get(0);
        double[] back =
                ARENA.judge(List.of(new Trial<>(situation, turned, backwards))).get(0);
        for (int claim = 0; claim < 3; claim++) {
            assertEquals(there[claim], back[2 - claim], 1e-12);
        }
    }

    @Test
    @DisplayName("leans to option 0 if it likes that")
    void likes() {
        Situation situation = new Situation(CONDITIONS, 9);
        Plan zeros = new Plan(Collections.nCopies(World.MEASURES, 0));
        Plan ones = new Plan(Collections.nCopies(World.MEASURES, 1));
        assertTrue(new PlanArena(PROSPECTS, 5).judge(situation, zeros, ones, List.of()) > 0.6);
    }
}
