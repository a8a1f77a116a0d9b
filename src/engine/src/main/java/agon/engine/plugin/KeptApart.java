package agon.engine.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Learners that Agon has but does not come with, since their licence is another; so that whoever names one is told where it
 * is, and not only that it is unknown. Their names alone are known here.
 */
public final class KeptApart {

    private static final String SMILE =
            ": it comes with the module src/learners/smile (GPL), which AGON_PLUGINS=src/learners/smile/target/plugin adds";

    /** The learner that Agon comes with and is nearest, by id. */
    private static final Map<String, String> NEAREST =
            Map.of("smile-random-forest", "random-forest", "smile-gradient-boosting", "boosting");

    private KeptApart() {}

    /**
     * What to put behind a message about an unknown name: where such a learner is, of any other name what was most likely meant.
     *
     * @param known ids that are known, of which the nearest is offered
     */
    public static String hint(String id, Set<String> known) {
        return Optional.ofNullable(NEAREST.get(id))
                .map(nearest -> SMILE + (known.contains(nearest) ? "; or choose \"" + nearest + "\"" : ""))
                .orElseGet(() -> Nearest.hint(id, known));
    }
}
