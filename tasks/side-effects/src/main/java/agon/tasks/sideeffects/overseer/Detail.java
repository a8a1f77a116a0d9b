package agon.tasks.sideeffects.overseer;

import java.util.List;

/**
 * A piece of evidence: what the options of one measure do in a situation, in one respect.
 *
 * @param measure which
 * @param aspect in which respect
 * @param amounts by option
 */
public record Detail(int measure, Aspect aspect, List<Integer> amounts) {

    /** What options do. */
    public enum Aspect {
        /** What they are taken for. */
        BENEFIT("benefits"),
        /** What comes with it. */
        SIDE_EFFECT("side effects");

        private final String words;

        Aspect(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Copies the amounts. */
    public Detail {
        amounts = List.copyOf(amounts);
    }
}
