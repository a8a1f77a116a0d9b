package agon.tasks.digits;

import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.seed.Seeds;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import agon.learners.djl.ImageNetworkProvider;
import agon.learners.djl.ImageNetworkSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Trains each faculty once, on a network small enough for tests. */
final class SmallFaculties implements Faculties {

    private static final ImageNetworkSettings SMALL = new ImageNetworkSettings(8, 16, 64, 0.1, 3e-3, 0, 20, 0.3);

    private final Map<String, Policy<?, ?>> trained = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty) {
        return (Policy<Q, A>) trained.computeIfAbsent(faculty.recipe(), recipe -> train(faculty));
    }

    private static <Q, A> Policy<Q, A> train(Faculty<Q, A> faculty) {
        RandomGenerator random = Seeds.generator(1, "lessons");
        Learner<Q, A> learner =
                new ImageNetworkProvider().create(SMALL, faculty.codec(), Seeds.generator(1, "faculty"));
        for (int update = 0; update < faculty.updates(); update++) {
            learner.imitate(faculty.lessons().next(random));
        }
        return learner.average();
    }
}
