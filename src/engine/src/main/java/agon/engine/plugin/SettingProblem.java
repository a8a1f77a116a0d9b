package agon.engine.plugin;

import java.util.List;

/**
 * Something wrong with a setting.
 *
 * @param path names from the settings record down to the setting at fault; empty for the settings as a whole
 * @param message what is wrong and what would be right, without the place
 */
public record SettingProblem(List<String> path, String message) {

    /** Copies the path. */
    public SettingProblem {
        path = List.copyOf(path);
    }
}
