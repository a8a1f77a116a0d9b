package agon.engine.cell;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Storable;
import agon.api.agent.Writable;
import agon.api.ledger.Channel;
import agon.api.seed.Seeds;
import agon.api.task.Faculties;
import agon.api.task.Faculty;
import agon.engine.cache.CacheFolder;
import agon.engine.plugin.CodeBase;
import agon.engine.plugin.Plugins;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Trains faculties, and keeps them by what decides what they become: recipe, learner, settings, and the code of task and
 * learner. One that was read back answers to the bit as the one that was trained.
 */
final class KeptFaculties implements Faculties, AutoCloseable {

    private static final int LENGTH = 16;

    private final Plugins plugins;
    private final String task;
    private final CacheFolder folder;
    private final PrintStream log;
    private final List<Learner<?, ?>> handed = new ArrayList<>();
    private final SortedMap<String, Long> spent = new TreeMap<>();

    private KeptFaculties(Plugins plugins, String task, CacheFolder folder, PrintStream log) {
        this.plugins = plugins;
        this.task = task;
        this.folder = folder;
        this.log = log;
    }

    /**
     * Those of a task.
     *
     * @param plugins where learners come from
     * @param task id of the task
     * @param folder where they are kept
     * @param log what happens, for people
     */
    static KeptFaculties of(Plugins plugins, String task, CacheFolder folder, PrintStream log) {
        return new KeptFaculties(plugins, task, folder, log);
    }

    /** What those that were asked for were trained on, by channel. */
    SortedMap<String, Long> spent() {
        return new TreeMap<>(spent);
    }

    @Override
    public <Q, A> Policy<Q, A> trained(Faculty<Q, A> faculty) {
        ObjectNode settings = plugins.learnerDefaults(faculty.kind());
        faculty.settings().forEach((name, value) -> settings.set(name, Json.MAPPER.valueToTree(value)));
        String hash = hash(faculty, settings);
        Learner<Q, A> kept = learner(faculty, settings);
        if (!(kept instanceof Storable storable)) {
            throw new IllegalArgumentException("learners of the kind '" + faculty.kind() + "' cannot be kept");
        }
        try {
            folder.find(
                    faculty.name() + "-" + hash,
                    out -> train(faculty, settings, new DataOutputStream(out)),
                    in -> read(storable, new DataInputStream(new BufferedInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException("the faculty " + faculty.name() + " cannot be had: " + e.getMessage(), e);
        }
        spent.merge(Channel.FACULTY_STEPS, (long) faculty.updates(), Long::sum);
        return kept;
    }

    private <Q, A> Learner<Q, A> learner(Faculty<Q, A> faculty, ObjectNode settings) {
        Learner<Q, A> learner = plugins.learner(
                faculty.kind(), settings, faculty.codec(), Seeds.generator(0, "faculty " + faculty.recipe()));
        handed.add(learner);
        return learner;
    }

    /** What is kept is the slow copy, which answers better than the last update does. */
    private <Q, A> void train(Faculty<Q, A> faculty, ObjectNode settings, DataOutputStream out) throws IOException {
        log.println(
                "training the faculty " + faculty.name() + ", " + faculty.updates() + " updates, which is done once");
        RandomGenerator random = Seeds.generator(0, "lessons " + faculty.recipe());
        long examples = 0;
        try (Learner<Q, A> learner = plugins.learner(
                faculty.kind(), settings, faculty.codec(), Seeds.generator(0, "faculty " + faculty.recipe()))) {
            for (int update = 0; update < faculty.updates(); update++) {
                List<Example<Q, A>> lesson = faculty.lessons().next(random);
                examples += lesson.size();
                learner.imitate(lesson);
            }
            out.writeLong(examples);
            Policy<Q, A> trained = learner.average();
            ((Writable) (trained instanceof Writable ? trained : learner)).save(out);
            out.flush();
        }
    }

    private Storable read(Storable learner, DataInputStream in) throws IOException {
        spent.merge(Channel.FACULTY_EXAMPLES, in.readLong(), Long::sum);
        learner.load(in);
        return learner;
    }

    private String hash(Faculty<?, ?> faculty, ObjectNode settings) {
        CodeBase taskCode = CodeBase.of(plugins.tasks().get(task).getClass());
        CodeBase learnerCode =
                CodeBase.of(plugins.learners().get(faculty.kind()).getClass());
        String text = String.join(
                "\n",
                faculty.recipe(),
                faculty.kind(),
                settings.toString(),
                Integer.toString(faculty.updates()),
                taskCode.hash(),
                learnerCode.hash(),
                learnerCode.libraries(getClass().getClassLoader()).toString());
        byte[] digest = CodeBase.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }

    @Override
    public void close() {
        handed.forEach(Learner::close);
    }
}
