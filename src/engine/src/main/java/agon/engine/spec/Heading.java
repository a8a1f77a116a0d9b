package agon.engine.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an experiment says of itself.
 *
 * @param name names its folder
 * @param title a few words; blank if it has none
 * @param description what it is for; blank if it has none
 */
public record Heading(String name, String title, String description) {

    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /**
     * The heading of a file, whether or not the rest of it can be run here.
     *
     * @throws InvalidExperiment if the file cannot be read
     */
    public static Heading of(Path file) {
        Problems problems = new Problems();
        Value said = Parser.file(file.toString(), ExperimentReader.content(file), problems);
        return read(file.toString(), Sections.read(said, List.of(), problems), problems);
    }

    static Heading read(String file, Sections sections, Problems problems) {
        String said = sections.text("name");
        String name = said.isBlank() ? stem(file) : said;
        if (!FOLDER.matcher(name).matches()) {
            problems.add(
                    sections.section("name").place(),
                    "name \"" + name + "\" names a folder: letters, digits, dots, hyphens and underscores");
        }
        return new Heading(name, sections.text("title"), sections.text("description"));
    }

    private static String stem(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return last.replaceFirst("\\.(ya?ml|json)$", "");
    }
}
