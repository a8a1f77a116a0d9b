package agon.api.task;

import agon.api.card.TaskCard;
import agon.api.oversight.Facet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a task from its settings; found by {@link java.util.ServiceLoader}.
 *
 * @param <C> its settings
 */
public interface TaskProvider<C extends Record> {

    /** What it says of itself; {@code card().id()} is its name in experiments. */
    TaskCard card();

    /** The settings, each at its default. */
    C defaults();

    /**
     * The facets that the overseer offers under some settings: those of the card, unless a setting adds to them or withholds
     * some. At their defaults, settings withhold none.
     */
    default Set<Class<? extends Facet>> facets(C settings) {
        return card().facets();
    }

    /**
     * Which setting withholds facets of the card, with its value, such as {@code overseer.kind: quantum}; for refusals. Empty
     * where none are withheld.
     */
    default Optional<String> withholding(C settings) {
        return Optional.empty();
    }

    /**
     * Ids of the kinds of learner that the overseer asks for by name under some settings; an experiment is refused before it
     * runs where one of them is not there.
     */
    default Set<String> learners(C settings) {
        return Set.of();
    }

    /**
     * The data files that the settings call for; their content is part of a cell's hash.
     *
     * @throws InvalidData if a file that is called for is not there
     */
    default List<Path> dataFiles(C settings, Optional<Path> dataFolder) {
        return List.of();
    }

    /**
     * The task for one seed.
     *
     * @throws InvalidData if its data cannot be read
     */
    Task<?, ?> create(C settings, TaskSetting setting);
}
