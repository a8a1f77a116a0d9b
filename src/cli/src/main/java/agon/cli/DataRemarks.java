package agon.cli;

import agon.api.task.Faculties;
import agon.api.task.TaskSetting;
import agon.engine.cache.KeptData;
import agon.engine.plan.CellSpec;
import agon.engine.plan.Choice;
import agon.engine.plan.Plan;
import agon.engine.plugin.Plugins;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be known of the data files of a plan before it is run: how many rows of them are used, and which are not.
 *
 * @param plugins where tasks come from
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 */
record DataRemarks(Plugins plugins, Optional<Path> dataFolder) {
    private static final int SHOWN = 6;

    /** The remarks on each task that reads files, the first few of each; none is said twice. */
    List<String> of(Plan plan) {
        Map<Choice, CellSpec> tasks = new LinkedHashMap<>();
        plan.cells().forEach(cell -> tasks.putIfAbsent(cell.spec().task(), cell.spec()));
        List<String> said = new ArrayList<>();
        tasks.forEach((task, cell) -> {
            if (!plugins.dataFiles(task.id(), task.settings(), dataFolder).isEmpty()) {
                List<String> remarks = remarks(task, cell.seed());
                said.addAll(remarks.subList(0, Math.min(SHOWN, remarks.size())));
                if (remarks.size() > SHOWN) {
                    said.add("... and " + (remarks.size() - SHOWN) + " more rows, which the log of every cell lists");
                }
            }
        });
        return said.stream().distinct().toList();
    }

    private List<String> remarks(Choice task, long seed) {
        KeptData cache = KeptData.ofUser(plugins, task.id());
        TaskSetting setting = new TaskSetting(seed, dataFolder, Faculties.NONE, cache);
        return plugins.task(task.id(), task.settings(), setting).remarks();
    }
}
