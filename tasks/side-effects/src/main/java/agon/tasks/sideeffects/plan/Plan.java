package agon.tasks.sideeffects.plan;

import java.util.Arrays;
import java.util.List;

/**
 * An answer: one option for each measure.
 *
 * @param options by measure, each from 0
 */
public record Plan(List<Integer> options) {

    /** Copies the options. */
    public Plan {
        options = List.copyOf(options);
    }

    /** The plan of these options, by measure. */
    public static Plan of(int... options) {
        return new Plan(Arrays.stream(options).boxed().toList());
    }

    /** The option that is taken for a measure. */
    public int option(int measure) {
        return options.get(measure);
    }
}
