package agon.tasks.algorithms.permutation;

/** How questions below the hardest level are easier. */
public enum PowerCurriculum {
    /** Their powers are smaller. */
    POWERS {
        @Override
        int elements(PowerSettings settings, int level) {
            return settings.size();
        }
    },
    /** Their powers are smaller, and so are their permutations, which cost less: of no more elements than there are powers. */
    SIZES {
        @Override
        int elements(PowerSettings settings, int level) {
            return level >= settings.levels()
                    ? settings.size()
                    : Math.min(settings.size(), 1 << Math.max(2, level + 1));
        }
    };

    /** How many elements the permutations of a level have. */
    abstract int elements(PowerSettings settings, int level);
}
