package agon.engine.spec;

import agon.engine.plan.Experiment;
import agon.engine.plugin.Plugins;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads experiment files.
 *
 * @param plugins the protocols, tasks and learners that an experiment may name
 * @param dataFolder the folder that {@code AGON_DATA} names, if it is set
 */
public record ExperimentReader(Plugins plugins, Optional<Path> dataFolder) {

    /**
     * The experiment of a file, adjusted and complete.
     *
     * @throws InvalidExperiment with everything that is wrong with it
     */
    public Experiment read(Path file, Adjustments adjustments) {
        return read(file.toString(), content(file), adjustments);
    }

    /**
     * The experiment of a text, adjusted and complete.
     *
     * @param name what messages call it, and what it is named after if it does not say; ends in {@code .json} if the text
     *     is no YAML
     * @throws InvalidExperiment with everything that is wrong with it
     */
    public Experiment read(String name, String content, Adjustments adjustments) {
        Problems problems = new Problems();
        List<SettingOption> options = adjustments.settings().stream()
                .map(option -> SettingOption.parse(option, problems))
                .filter(option -> !option.path().isEmpty())
                .toList();
        Value said = Parser.file(name, content, problems);
        Sections sections = Sections.read(said, options, problems);
        return new Resolution(plugins, dataFolder, sections, options, problems).experiment(name, adjustments);
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw invalid(file, "there is no such file");
        } catch (CharacterCodingException encoding) {
            throw invalid(file, "is no text in UTF-8");
        } catch (IOException thrown) {
            throw invalid(file, Files.isDirectory(file) ? "is a folder" : "cannot be read: " + thrown.getMessage());
        }
    }

    private static InvalidExperiment invalid(Path file, String message) {
        return new InvalidExperiment(List.of(new Problem(file.toString(), message)));
    }
}
