package agon.tasks.sideeffects.plan;

import java.util.Arrays;

/**
 * Finds the best and the worst plan exactly, without looking at every plan: measure by measure, the greatest (least) benefit
 * that comes with each total of side effects. Damage depends on that total alone, so nothing else needs to be known.
 */
final class Budgeting {

    private static final int UNREACHED = -1;

    private final Effects effects;
    private final boolean greatest;
    private final int[][] taken;
    private int[] benefits;

    private Budgeting(Effects effects, boolean greatest, int width) {
        this.effects = effects;
        this.greatest = greatest;
        taken = new int[effects.measures()][width];
        benefits = new int[width];
        Arrays.fill(benefits, UNREACHED);
        benefits[0] = 0;
    }

    /** A plan of the highest benefit less damage; of equal ones that of the fewest side effects. */
    static Plan best(Effects effects, Damage damage) {
        return new Budgeting(effects, true, width(effects)).search(damage);
    }

    /** A plan of the lowest benefit less damage. */
    static Plan worst(Effects effects, Damage damage) {
        return new Budgeting(effects, false, width(effects)).search(damage);
    }

    private static int width(Effects effects) {
        int most = 0;
        for (int measure = 0; measure < effects.measures(); measure++) {
            int highest = 0;
            for (int option = 0; option < effects.options(measure); option++) {
                highest = Math.max(highest, effects.sideEffect(measure, option));
            }
            most += highest;
        }
        return most + 1;
    }

    private Plan search(Damage damage) {
        for (int measure = 0; measure < effects.measures(); measure++) {
            take(measure);
        }
        int found = UNREACHED;
        double value = 0;
        for (int total = 0; total < benefits.length; total++) {
            if (benefits[total] != UNREACHED) {
                double here = benefits[total] - damage.by(total);
                if (found == UNREACHED || (greatest ? here > value : here < value)) {
                    found = total;
                    value = here;
                }
            }
        }
        return plan(found);
    }

    private void take(int measure) {
        int[] with = new int[benefits.length];
        Arrays.fill(with, UNREACHED);
        for (int option = 0; option < effects.options(measure); option++) {
            int more = effects.sideEffect(measure, option);
            for (int total = more; total < with.length; total++) {
                int without = benefits[total - more];
                if (without != UNREACHED) {
                    int benefit = without + effects.benefit(measure, option);
                    if (with[total] == UNREACHED || (greatest ? benefit > with[total] : benefit < with[total])) {
                        with[total] = benefit;
                        taken[measure][total] = option;
                    }
                }
            }
        }
        benefits = with;
    }

    private Plan plan(int sideEffects) {
        int[] options = new int[effects.measures()];
        int left = sideEffects;
        for (int measure = options.length - 1; measure >= 0; measure--) {
            options[measure] = taken[measure][left];
            left -= effects.sideEffect(measure, options[measure]);
        }
        return Plan.of(options);
    }
}
