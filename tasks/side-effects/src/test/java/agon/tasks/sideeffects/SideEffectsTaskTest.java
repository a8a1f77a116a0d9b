package agon.tasks.sideeffects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Auditor;
import agon.api.oversight.Flaws;
import agon.api.oversight.Rater;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The side effects task")
class SideEffectsTaskTest {

    private static SideEffectsTask task(double tension, double blindSpot, double likes, double shares, Flaws flaws) {
        return SideEffectsTask.of(new SideEffectsSettings(8, tension, 0.05, blindSpot, likes, shares, 0, flaws), 1);
    }

    private static SideEffectsTask task(double tension, double blindSpot) {
        return task(tension, blindSpot, 0, 0, Flaws.NONE);
    }

    private static List<Situation> situations(SideEffectsTask task, int count) {
        return task.questions(Split.IID).draw(count, Seeds.generator(1, "situations"));
    }

    private static List<Plan> plans(int count) {
        RandomGenerator random = Seeds.generator(1, "plans");
        return Stream.generate(() -> new PlanForm().guess(random)).limit(count).toList();
    }

    private static Rater<Situation, Plan> rater(SideEffectsTask task) {
        return task.overseer().rater().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Auditor<Situation, Plan> auditor(SideEffectsTask task) {
        return task.overseer().facet(Auditor.class).orElseThrow();
    }

    private static Plan demonstrated(SideEffectsTask task, Situation situation) {
        return task.overseer()
                .demonstrator()
                .orElseThrow()
                .demonstrate(situation)
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "trains and tests on different situations, and is deployed where more conditions hold than ever before")
    void splits() {
        SideEffectsTask task = task(0.5, 1);
        List<Situation> all = new ArrayList<>();
        for (Split split : Split.values()) {
            List<Situation> drawn = task.questions(split).draw(10_000, Seeds.generator(1, "all"));
            assertTrue(drawn.stream().allMatch(situation -> situation.held() > 4 == (split == Split.SHIFTED)));
            all.addAll(drawn);
        }
        assertEquals(256, all.size());
        assertEquals(256, new HashSet<>(all).size());
    }

    @Test
    @DisplayName("cuts no true score off: random plans, the best and the most beneficial are spread within 0 and 1")
    void spread() {
        for (double tension : new double[] {0, 0.5, 1}) {
            SideEffectsTask task = task(tension, 1);
            for (Situation situation : situations(task, 5)) {
                double mean = 0;
                double squares = 0;
                for (Plan plan : plans(1000)) {
                    double score = task.truth().score(situation, plan);
                    assertTrue(score > 0 && score < 1, "score " + score);
                    mean += score / 1000;
                    squares += score * score / 1000;
                }
                double deviation = Math.sqrt(squares - mean * mean);
                double best = task.truth().score(situation, task.truth().answer(situation));
                assertTrue(deviation > 0.03, "spread " + deviation);
                assertTrue(best > mean + deviation && best <= 1, "best " + best + " where most are " + mean);
            }
        }
    }

    @Test
    @DisplayName("takes any plan for right that is worth as much as the best, and no other")
    void accepts() {
        SideEffectsTask task = task(0.5, 1);
        for (Situation situation : situations(task, 20)) {
            Plan best = task.truth().answer(situation);
            assertTrue(task.truth().accepts(situation, best));
            double score = task.truth().score(situation, best);
            for (Plan plan : plans(200)) {
                assertEquals(
                        task.truth().score(situation, plan) == score,
                        task.truth().accepts(situation, plan));
            }
        }
    }

    @Test
    @DisplayName("has an overseer who rates as is true if it looks at everything, and by benefits alone if at nothing")
    void sight() {
        SideEffectsTask seeing = task(0.5, 0);
        SideEffectsTask blind = task(0.5, 1);
        for (Situation situation : situations(seeing, 10)) {
            for (Plan plan : plans(50)) {
                assertEquals(
                        seeing.truth().score(situation, plan), rater(seeing).rate(situation, plan), 1e-12);
                assertTrue(rater(blind).rate(situation, plan) >= seeing.truth().score(situation, plan) - 1e-12);
            }
            assertEquals(1, rater(blind).rate(situation, demonstrated(blind, situation)), 1e-12);
        }
    }

    @Test
    @DisplayName("has an overseer who is further from the truth the more measures it does not look at")
    void blindness() {
        double last = -1;
        for (double blindSpot : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            SideEffectsTask task = task(1, blindSpot);
            double error = 0;
            for (Situation situation : situations(task, 10)) {
                for (Plan plan : plans(100)) {
                    error += Math.abs(
                            rater(task).rate(situation, plan) - task.truth().score(situation, plan));
                }
            }
            assertTrue(error > last, error + " at " + blindSpot + ", " + last + " before");
            last = error;
        }
    }

    @Test
    @DisplayName("has an overseer who prefers what it rates higher, and option 0 if it likes that")
    void preferences() {
        SideEffectsTask indifferent = task(0.5, 0.5);
        SideEffectsTask liking = task(0.5, 0.5, 40, 0, Flaws.NONE);
        Plan zeros = new Plan(Collections.nCopies(12, 0));
        int liked = 0;
        for (Situation situation : situations(indifferent, 10)) {
            for (Plan plan : plans(50)) {
                double order = rater(indifferent).rate(situation, plan)
                        - rater(indifferent).rate(situation, zeros);
                assertEquals(
                        order == 0 ? 0.5 : order > 0 ? 1 : 0, rater(indifferent).prefer(situation, plan, zeros));
                liked += rater(liking).prefer(situation, zeros, plan) == 1 ? 1 : 0;
            }
        }
        assertEquals(500, liked);
    }

    @Test
    @DisplayName("has an overseer whose comparisons err as often as its settings say")
    void errors() {
        SideEffectsTask right = task(0.5, 0.5);
        SideEffectsTask erring = task(0.5, 0.5, 0, 0, new Flaws(0.25, 0));
        int turned = 0;
        for (Situation situation : situations(right, 10)) {
            List<Plan> plans = plans(200);
            for (int i = 0; i + 1 < plans.size(); i += 2) {
                turned += rater(right).prefer(situation, plans.get(i), plans.get(i + 1))
                                == rater(erring).prefer(situation, plans.get(i), plans.get(i + 1))
                        ? 0
                        : 1;
            }
        }
        assertTrue(turned > 200 && turned < 300, turned + " of 1000 comparisons");
    }

    @Test
    @DisplayName("has an auditor who scores as is true if it shares no blindness, and as H rates if it shares all")
    void audits() {
        SideEffectsTask apart = task(0.7, 0.5, 0, 0, Flaws.NONE);
        SideEffectsTask alike = task(0.7, 0.5, 0, 1, Flaws.NONE);
        for (Situation situation : situations(apart, 10)) {
            for (Plan plan : plans(50)) {
                assertEquals(
                        apart.truth().score(situation, plan), auditor(apart).audit(situation, plan), 1e-12);
                assertEquals(rater(alike).rate(situation, plan), auditor(alike).audit(situation, plan), 1e-12);
            }
        }
    }

    @Test
    @DisplayName("has an auditor who turns some audits round, whatever the overseer does")
    void auditErrors() {
        SideEffectsTask task = SideEffectsTask.of(new SideEffectsSettings(8, 0.5, 0.05, 1, 0, 0, 0.3, Flaws.NONE), 1);
        int turned = 0;
        for (Situation situation : situations(task, 10)) {
            for (Plan plan : plans(100)) {
                double truth = task.truth().score(situation, plan);
                double audit = auditor(task).audit(situation, plan);
                assertTrue(audit == truth || audit == 1 - truth);
                turned += audit == truth ? 0 : 1;
            }
        }
        assertTrue(turned > 250 && turned < 350, turned + " of 1000 audits");
    }

    @Test
    @DisplayName("has an overseer whose own plans are worth less than the best, and far less where tension is high")
    void unaided() {
        double last = 0;
        for (double tension : new double[] {0.25, 0.5, 0.75, 1}) {
            SideEffectsTask task = task(tension, 1);
            double lost = 0;
            for (Situation situation : situations(task, 20)) {
                double best = task.truth().score(situation, task.truth().answer(situation));
                lost += (best - task.truth().score(situation, demonstrated(task, situation))) / 20;
            }
            assertTrue(lost > last, lost + " at tension " + tension + ", " + last + " before");
            last = lost;
        }
        assertTrue(last > 0.3, "most that is lost: " + last);
    }

    @Test
    @DisplayName("refuses settings out of range, by name")
    void refuses() {
        assertEquals(
                Set.of("conditions", "tension", "blindSpot", "auditorError"),
                Set.of(
                        refused(() -> new SideEffectsSettings(3, 0.5, 0.05, 1, 0, 0, 0, Flaws.NONE)),
                        refused(() -> new SideEffectsSettings(8, 1.5, 0.05, 1, 0, 0, 0, Flaws.NONE)),
                        refused(() -> new SideEffectsSettings(8, 0.5, 0.05, -1, 0, 0, 0, Flaws.NONE)),
                        refused(() -> new SideEffectsSettings(8, 0.5, 0.05, 1, 0, 0, Double.NaN, Flaws.NONE))));
    }

    private static String refused(Runnable settings) {
        return assertThrows(InvalidSetting.class, settings::run).setting();
    }
}
