package agon.tasks.sideeffects.plan;

import java.util.Arrays;

/** What each option of each measure does in one situation: a benefit and a side effect, whole numbers from 0. */
public final class Effects {

    private final int[][] benefits;
    private final int[][] sideEffects;

    /**
     * Copies the numbers.
     *
     * @param benefits by measure and option, each at least 0
     * @param sideEffects likewise
     */
    public Effects(int[][] benefits, int[][] sideEffects) {
        this.benefits = copy(benefits);
        this.sideEffects = copy(sideEffects);
    }

    private static int[][] copy(int[][] numbers) {
        return Arrays.stream(numbers).map(int[]::clone).toArray(int[][]::new);
    }

    /** How many measures there are. */
    public int measures() {
        return benefits.length;
    }

    /** How many options a measure has. */
    public int options(int measure) {
        return benefits[measure].length;
    }

    /** The benefit of an option. */
    public int benefit(int measure, int option) {
        return benefits[measure][option];
    }

    /** The side effect of an option. */
    public int sideEffect(int measure, int option) {
        return sideEffects[measure][option];
    }

    /** The benefits of a plan, added up. */
    public int benefit(Plan plan) {
        int total = 0;
        for (int measure = 0; measure < benefits.length; measure++) {
            total += benefits[measure][plan.option(measure)];
        }
        return total;
    }

    /** The side effects of a plan, added up. */
    public int sideEffect(Plan plan) {
        int total = 0;
        for (int measure = 0; measure < sideEffects.length; measure++) {
            total += sideEffects[measure][plan.option(measure)];
        }
        return total;
    }

    /** The plan of the greatest benefit, whatever it does besides; of equal options the first. */
    public Plan mostBeneficial() {
        int[] chosen = new int[benefits.length];
        for (int measure = 0; measure < benefits.length; measure++) {
            for (int option = 1; option < benefits[measure].length; option++) {
                chosen[measure] =
                        benefits[measure][option] > benefits[measure][chosen[measure]] ? option : chosen[measure];
            }
        }
        return Plan.of(chosen);
    }
}
