package agon.benchmarks;

import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.codec.LabelForm;
import agon.api.oversight.Arena;
import agon.api.oversight.Trial;
import agon.api.seed.Seeds;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.plugin.Plugins;
import agon.protocols.debate.evidence.Game;
import agon.protocols.debate.evidence.Matter;
import agon.protocols.debate.evidence.Speakers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Drawn digits before a judge of six pixels who has had a few updates: enough to find some answers likelier than others.
 *
 * @param arena its arena
 * @param pictures some pictures
 * @param answers the ten classes
 * @param <Q> the picture
 * @param <A> the class
 * @param <E> the pixel
 */
record Glimpsing<Q, A, E>(Arena<Q, A, E> arena, List<Q> pictures, List<A> answers) {

    /** Pixels that are revealed in a debate. */
    static final int LENGTH = 6;

    private static final String TASK = "digits";
    private static final int PICTURES = 4;
    private static final int LIES = 9;

    /** Debates about all pictures. */
    static final int GAMES = PICTURES * LIES * 2;

    /**
     * A judge's network by its maps and dense units.
     *
     * @param network such as {@code 32/64/1024}, the published one
     */
    static Glimpsing<?, ?, ?> of(String network) {
        Plugins plugins = Plugins.onClassPath();
        String[] units = network.split("/");
        ObjectNode settings = plugins.taskDefaults(TASK);
        settings.put("pictures", 500);
        ObjectNode judge = (ObjectNode) settings.get("judge");
        judge.put("pixels", LENGTH).put("updates", 30).put("batch", 64);
        judge.put("first", Integer.parseInt(units[0]));
        judge.put("second", Integer.parseInt(units[1]));
        judge.put("dense", Integer.parseInt(units[2]));
        return of(plugins.task(TASK, settings, new TaskSetting(1, Optional.empty(), new Hasty(plugins))));
    }

    private static <Q, A> Glimpsing<Q, A, ?> of(Task<Q, A> task) {
        return of(task, task.overseer().arena().orElseThrow());
    }

    private static <Q, A, E> Glimpsing<Q, A, E> of(Task<Q, A> task, Arena<Q, A, E> arena) {
        LabelForm<A> labels = (LabelForm<A>) task.codec().answers();
        List<A> answers = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            answers.add(labels.answer(label));
        }
        List<Q> pictures = task.questions(Split.IID).draw(PICTURES, Seeds.generator(1, "benchmark pictures"));
        return new Glimpsing<>(arena, pictures, answers);
    }

    /** Trains what it is asked for anew. */
    private record Hasty(Plugins plugins) implements Faculties {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty) {
            ObjectNode settings = plugins.learnerDefaults(faculty.kind());
            faculty.settings().forEach((name, value) -> settings.set(name, JSON.valueToTree(value)));
            Learner<Q, A> learner =
                    plugins.learner(faculty.kind(), settings, faculty.codec(), Seeds.generator(1, "benchmark judge"));
            RandomGenerator random = Seeds.generator(1, "benchmark lessons");
            for (int update = 0; update < faculty.updates(); update++) {
                learner.imitate(faculty.lessons().next(random));
            }
            return learner.average();
        }
    }

    /** The first answer against each other one, either side beginning, about every picture. */
    List<Game<Q, A, E>> games() {
        List<Game<Q, A, E>> games = new ArrayList<>();
        for (Q picture : pictures) {
            Matter<Q, A, E> matter = new Matter<>(picture, answers, arena.evidence(picture));
            for (int lie = 1; lie <= LIES; lie++) {
                for (boolean begins : new boolean[] {true, false}) {
                    games.add(new Game<>(matter, 0, List.of(lie), Speakers.BOTH, begins, LENGTH));
                }
            }
        }
        return games;
    }

    /** Random glimpses of so many pixels. */
    List<Trial<Q, A, E>> glimpses(int count, int pixels, RandomGenerator random) {
        List<Trial<Q, A, E>> glimpses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Q picture = pictures.get(i % pictures.size());
            List<E> left = new ArrayList<>(arena.evidence(picture));
            List<E> seen = new ArrayList<>();
            for (int pixel = 0; pixel < pixels; pixel++) {
                seen.add(left.remove(random.nextInt(left.size())));
            }
            glimpses.add(new Trial<>(picture, answers, seen));
        }
        return glimpses;
    }
}
