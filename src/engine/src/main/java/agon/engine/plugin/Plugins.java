package agon.engine.plugin;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.Codec;
import agon.api.oversight.Facet;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Every protocol, task and learner there is, and how one is made from its id and complete settings.
 *
 * @param protocols the protocols
 * @param tasks the tasks
 * @param learners the kinds of learner
 */
public record Plugins(
        Catalogue<TrainingProtocolProvider<?>> protocols,
        Catalogue<TaskProvider<?>> tasks,
        Catalogue<LearnerProvider<?>> learners) {

    /**
     * The given plugins.
     *
     * @throws InvalidPlugin if two of a kind have one id
     */
    public static Plugins of(
            List<TrainingProtocolProvider<?>> protocols,
            List<TaskProvider<?>> tasks,
            List<LearnerProvider<?>> learners) {
        return new Plugins(
                new Catalogue<>(
                        "protocol", protocols, provider -> provider.card().id()),
                new Catalogue<>("task", tasks, provider -> provider.card().id()),
                new Catalogue<>("learner", learners, provider -> provider.card().id()));
    }

    /**
     * The plugins that the class path offers as services.
     *
     * @throws InvalidPlugin if one cannot be loaded, or two of a kind have one id
     */
    public static Plugins onClassPath() {
        List<TrainingProtocolProvider<?>> protocols = new ArrayList<>();
        List<TaskProvider<?>> tasks = new ArrayList<>();
        List<LearnerProvider<?>> learners = new ArrayList<>();
        try {
            ServiceLoader.load(TrainingProtocolProvider.class).forEach(protocols::add);
            ServiceLoader.load(TaskProvider.class).forEach(tasks::add);
            ServiceLoader.load(LearnerProvider.class).forEach(learners::add);
        } catch (ServiceConfigurationError error) {
            throw new InvalidPlugin("a plugin cannot be loaded: " + error.getMessage());
        }
        return of(protocols, tasks, learners);
    }

    /** The protocol of an id with complete settings. */
    public TrainingProtocol protocol(String id, ObjectNode settings) {
        return create(protocols.get(id), settings);
    }

    /** The task of an id with complete settings, for one seed. */
    public Task<?, ?> task(String id, ObjectNode settings, TaskSetting setting) {
        return create(tasks.get(id), settings, setting);
    }

    /** The data files that a task of an id calls for. */
    public List<Path> dataFiles(String id, ObjectNode settings, Optional<Path> dataFolder) {
        return dataFiles(tasks.get(id), settings, dataFolder);
    }

    /** The facets that the overseer of a task of an id offers. */
    public Set<Class<? extends Facet>> facets(String id, ObjectNode settings) {
        return facets(tasks.get(id), settings);
    }

    /** The kinds of learner that the overseer of a task of an id asks for by name. */
    public Set<String> learnersOf(String id, ObjectNode settings) {
        return learnersOf(tasks.get(id), settings);
    }

    /** Which setting of a task of an id withholds facets of its card, if one does. */
    public Optional<String> withholding(String id, ObjectNode settings) {
        return withholding(tasks.get(id), settings);
    }

    /** A new learner of an id with complete settings. */
    public <Q, A> Learner<Q, A> learner(String id, ObjectNode settings, Codec<Q, A> codec, RandomGenerator random) {
        return create(learners.get(id), settings, codec, random);
    }

    /** The settings of a task at their defaults. */
    public ObjectNode taskDefaults(String id) {
        return new Settings<>(tasks.get(id).defaults()).tree();
    }

    /** The settings of a learner at their defaults. */
    public ObjectNode learnerDefaults(String id) {
        return new Settings<>(learners.get(id).defaults()).tree();
    }

    private static <C extends Record> TrainingProtocol create(
            TrainingProtocolProvider<C> provider, ObjectNode settings) {
        return provider.create(new Settings<>(provider.defaults()).bind(settings));
    }

    private static <C extends Record> Task<?, ?> create(
            TaskProvider<C> provider, ObjectNode settings, TaskSetting setting) {
        return provider.create(new Settings<>(provider.defaults()).bind(settings), setting);
    }

    private static <C extends Record> List<Path> dataFiles(
            TaskProvider<C> provider, ObjectNode settings, Optional<Path> dataFolder) {
        return provider.dataFiles(new Settings<>(provider.defaults()).bind(settings), dataFolder);
    }

    private static <C extends Record> Set<Class<? extends Facet>> facets(
            TaskProvider<C> provider, ObjectNode settings) {
        return provider.facets(new Settings<>(provider.defaults()).bind(settings));
    }

    private static <C extends Record> Set<String> learnersOf(TaskProvider<C> provider, ObjectNode settings) {
        return provider.learners(new Settings<>(provider.defaults()).bind(settings));
    }

    private static <C extends Record> Optional<String> withholding(TaskProvider<C> provider, ObjectNode settings) {
        return provider.withholding(new Settings<>(provider.defaults()).bind(settings));
    }

    private static <C extends Record, Q, A> Learner<Q, A> create(
            LearnerProvider<C> provider, ObjectNode settings, Codec<Q, A> codec, RandomGenerator random) {
        return provider.create(new Settings<>(provider.defaults()).bind(settings), codec, random);
    }
}
