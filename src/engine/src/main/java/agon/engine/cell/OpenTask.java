package agon.engine.cell;

import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.cache.CacheFolder;
import agon.engine.cache.KeptData;
import agon.engine.plan.Choice;
import agon.engine.plugin.Plugins;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/** A task as cells have it, with what its overseer learned before; that is let go when it is closed. */
public final class OpenTask implements AutoCloseable {

    private final KeptFaculties faculties;
    private final Task<?, ?> task;

    private OpenTask(KeptFaculties faculties, Task<?, ?> task) {
        this.faculties = faculties;
        this.task = task;
    }

    /**
     * The task for one seed.
     *
     * @param choice its id and complete settings
     * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
     * @param log what happens, for people: an overseer's faculty may have to be trained
     * @throws agon.api.task.InvalidData if its data cannot be read
     */
    public static OpenTask of(Plugins plugins, Choice choice, long seed, Optional<Path> dataFolder, PrintStream log) {
        KeptFaculties faculties = KeptFaculties.of(plugins, choice.id(), CacheFolder.ofUser("faculties"), log);
        try {
            Task<?, ?> task = plugins.task(
                    choice.id(),
                    choice.settings(),
                    new TaskSetting(seed, dataFolder, faculties, KeptData.ofUser(plugins, choice.id())));
            return new OpenTask(faculties, task);
        } catch (RuntimeException e) {
            faculties.close();
            throw e;
        }
    }

    /** The task; its truth is the evaluator's. */
    public Task<?, ?> task() {
        return task;
    }

    /** What its overseer's faculties were trained on, by channel. */
    SortedMap<String, Long> upbringing() {
        return faculties.spent();
    }

    @Override
    public void close() {
        faculties.close();
    }
}
