package agon.tasks.sideeffects.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The best and the worst plan")
class BudgetingTest {

    private static Effects drawn(int measures, int options, RandomGenerator random) {
        int[][] benefits = new int[measures][options];
        int[][] sideEffects = new int[measures][options];
        for (int measure = 0; measure < measures; measure++) {
            for (int option = 0; option < options; option++) {
                benefits[measure][option] = random.nextInt(12);
                sideEffects[measure][option] = random.nextInt(12);
            }
        }
        return new Effects(benefits, sideEffects);
    }

    private static List<Plan> all(Effects effects) {
        List<Plan> plans = List.of(Plan.of());
        for (int measure = 0; measure < effects.measures(); measure++) {
            List<Plan> longer = new ArrayList<>();
            for (Plan plan : plans) {
                for (int option = 0; option < effects.options(measure); option++) {
                    List<Integer> options = new ArrayList<>(plan.options());
                    options.add(option);
                    longer.add(new Plan(options));
                }
            }
            plans = longer;
        }
        return plans;
    }

    @Test
    @DisplayName("are what looking at every plan finds, for any number of measures, options, limit and severity")
    void exact() {
        RandomGenerator random = Seeds.generator(1, "effects");
        int harmful = 0;
        for (int draw = 0; draw < 200; draw++) {
            Effects effects = drawn(1 + random.nextInt(5), 1 + random.nextInt(4), random);
            Damage damage = new Damage(random.nextDouble() * 0.5, random.nextInt(30));
            Prospect prospect = Prospect.of(effects, damage);
            double[] values =
                    all(effects).stream().mapToDouble(prospect::value).sorted().toArray();
            assertEquals(values[values.length - 1], prospect.value(prospect.best()));
            assertEquals(values[0], prospect.least());
            harmful += prospect.best().equals(effects.mostBeneficial()) ? 0 : 1;
        }
        assertTrue(harmful > 50, "damage decides in some cases, not in " + harmful);
    }

    @Test
    @DisplayName("are scored 0 for the worst, and below or at 1 for the best, with all others on a line between them")
    void scored() {
        RandomGenerator random = Seeds.generator(2, "effects");
        for (int draw = 0; draw < 50; draw++) {
            Effects effects = drawn(4, 3, random);
            Prospect prospect = Prospect.of(effects, new Damage(0.1, 15));
            double unit = prospect.most() - prospect.least();
            for (Plan plan : all(effects)) {
                double value = prospect.value(plan);
                assertEquals((value - prospect.least()) / unit, prospect.score(value), 1e-12, "not cut off");
            }
        }
    }

    @Test
    @DisplayName("lose nothing when an option becomes more beneficial, and gain nothing when it does more besides")
    void monotone() {
        RandomGenerator random = Seeds.generator(3, "effects");
        for (int draw = 0; draw < 100; draw++) {
            Effects effects = drawn(4, 3, random);
            Damage damage = new Damage(0.1, 15);
            int measure = random.nextInt(4);
            int option = random.nextInt(3);
            Prospect before = Prospect.of(effects, damage);
            Prospect better = Prospect.of(changed(effects, measure, option, 5, 0), damage);
            Prospect harmful = Prospect.of(changed(effects, measure, option, 0, 5), damage);
            for (Plan plan : all(effects)) {
                double more = plan.option(measure) == option ? 5 : 0;
                assertEquals(before.value(plan) + more, better.value(plan), 1e-9);
                assertTrue(harmful.value(plan) <= before.value(plan));
            }
            assertTrue(better.value(better.best()) >= before.value(before.best()));
            assertTrue(harmful.value(harmful.best()) <= before.value(before.best()));
        }
    }

    private static Effects changed(Effects effects, int where, int which, int benefit, int sideEffect) {
        int[][] benefits = new int[effects.measures()][effects.options(0)];
        int[][] sideEffects = new int[effects.measures()][effects.options(0)];
        for (int measure = 0; measure < benefits.length; measure++) {
            for (int option = 0; option < benefits[measure].length; option++) {
                boolean changes = measure == where && option == which;
                benefits[measure][option] = effects.benefit(measure, option) + (changes ? benefit : 0);
                sideEffects[measure][option] = effects.sideEffect(measure, option) + (changes ? sideEffect : 0);
            }
        }
        return new Effects(benefits, sideEffects);
    }
}
