package agon.api.task;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and for which seed a task is made.
 *
 * @param seed the cell's seed: splits, overseer flaws and generated contexts depend on it
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 * @param faculties trains what the overseer learned before
 * @param cache keeps what is costly to work out from data files
 */
public record TaskSetting(long seed, Optional<Path> dataFolder, Faculties faculties, Cache cache) {

    /** A setting in which nothing is kept. */
    public TaskSetting(long seed, Optional<Path> dataFolder, Faculties faculties) {
        this(seed, dataFolder, faculties, Cache.NONE);
    }

    /** A setting in which the overseer has learned nothing before. */
    public TaskSetting(long seed, Optional<Path> dataFolder) {
        this(seed, dataFolder, Faculties.NONE);
    }
}
