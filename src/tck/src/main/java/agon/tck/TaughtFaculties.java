package agon.tck;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.agent.Policy;
import agon.api.seed.Seeds;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import agon.engine.plugin.Plugins;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Trains the faculties of a task that is tested, each once, and keeps them in memory. Tests of a task whose overseer learned
 * something before give it small networks and few updates.
 */
public final class TaughtFaculties implements Faculties {

    private final Plugins plugins;
    private final Map<String, Policy<?, ?>> trained = new HashMap<>();

    /** Those of learners of one kind. */
    public TaughtFaculties(LearnerProvider<?> learners) {
        plugins = Plugins.of(List.of(), List.of(), List.of(learners));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty) {
        return (Policy<Q, A>) trained.computeIfAbsent(faculty.recipe(), recipe -> teach(faculty));
    }

    private <Q, A> Policy<Q, A> teach(Faculty<Q, A> faculty) {
        ObjectNode settings = plugins.learnerDefaults(faculty.kind());
        settings.setAll(new ObjectMapper().<ObjectNode>valueToTree(faculty.settings()));
        Learner<Q, A> learner =
                plugins.learner(faculty.kind(), settings, faculty.codec(), Seeds.generator(0, faculty.recipe()));
        RandomGenerator random = Seeds.generator(0, "lessons " + faculty.recipe());
        for (int update = 0; update < faculty.updates(); update++) {
            learner.imitate(faculty.lessons().next(random));
        }
        return learner.average();
    }
}
