package agon.tasks.sideeffects.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What measures do")
class WorldTest {

    private static final int CONDITIONS = 6;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 0.8, 1})
    @DisplayName(
            "has the same average and spread in every situation, and side effects that correlate as the tension says")
    void spread(double tension) {
        for (int seed = 0; seed < 5; seed++) {
            World world = World.draw(CONDITIONS, tension, seed);
            for (Situation situation : Situation.all(CONDITIONS)) {
                Moments moments = Moments.of(world.effects(situation));
                assertEquals(World.AVERAGE, moments.benefit(), 0.5);
                assertEquals(World.AVERAGE, moments.sideEffect(), 0.5);
                assertEquals(World.DEVIATION, Math.sqrt(moments.benefits()), 0.4);
                assertEquals(World.DEVIATION, Math.sqrt(moments.sideEffects()), 0.6);
                double correlation = moments.both() / Math.sqrt(moments.benefits() * moments.sideEffects());
                assertEquals(tension, correlation, 0.04);
            }
        }
    }

    /** Means, variances and covariance over all options. */
    private record Moments(double benefit, double sideEffect, double benefits, double sideEffects, double both) {

        static Moments of(Effects effects) {
            int options = World.MEASURES * World.OPTIONS;
            double benefit = 0;
            double sideEffect = 0;
            double benefits = 0;
            double sideEffects = 0;
            double both = 0;
            for (int measure = 0; measure < World.MEASURES; measure++) {
                for (int option = 0; option < World.OPTIONS; option++) {
                    double gained = effects.benefit(measure, option);
                    double besides = effects.sideEffect(measure, option);
                    benefit += gained / options;
                    sideEffect += besides / options;
                    benefits += gained * gained / options;
                    sideEffects += besides * besides / options;
                    both += gained * besides / options;
                }
            }
            return new Moments(
                    benefit,
                    sideEffect,
                    benefits - benefit * benefit,
                    sideEffects - sideEffect * sideEffect,
                    both - benefit * sideEffect);
        }
    }

    @Test
    @DisplayName("changes with every condition, and is the same whenever it is asked for")
    void conditionsMatter() {
        World world = World.draw(CONDITIONS, 0.5, 1);
        for (int condition = 0; condition < CONDITIONS; condition++) {
            assertTrue(
                    !table(world, 0).equals(table(world, 1 << condition)),
                    "condition " + condition + " makes no difference");
        }
        assertEquals(table(world, 5), table(World.draw(CONDITIONS, 0.5, 1), 5));
        assertTrue(!table(world, 5).equals(table(World.draw(CONDITIONS, 0.5, 2), 5)), "the world depends on the seed");
    }

    private static List<Integer> table(World world, int holding) {
        Effects effects = world.effects(new Situation(CONDITIONS, holding));
        List<Integer> table = new ArrayList<>();
        for (int measure = 0; measure < World.MEASURES; measure++) {
            for (int option = 0; option < World.OPTIONS; option++) {
                table.add(effects.benefit(measure, option));
                table.add(effects.sideEffect(measure, option));
            }
        }
        return table;
    }

    @Test
    @DisplayName("makes different plans the best in different situations")
    void bestPlansDiffer() {
        Prospects prospects = Prospects.of(World.draw(CONDITIONS, 0.5, 1), CONDITIONS, Damage.of(0.05));
        Set<Plan> best = new HashSet<>();
        for (Situation situation : Situation.all(CONDITIONS)) {
            best.add(prospects.of(situation).best());
        }
        assertTrue(best.size() > 32, best.size() + " best plans for 64 situations");
    }
}
