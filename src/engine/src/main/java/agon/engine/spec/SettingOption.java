package agon.engine.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code --set path=value}, or the same of another option.
 *
 * @param path names from the top of the experiment down; a budget's channel is one name in spite of its dots
 * @param values one value, or those of a sweep
 * @param texts the values as they were written
 * @param place the option, for messages
 */
record SettingOption(List<String> path, List<Value> values, List<String> texts, String place) {

    /** Reads one of {@code --set}; what cannot be read is a problem and gives no values. */
    static SettingOption parse(String option, Problems problems) {
        return parse("--set", "tasks.molecules.size=100", option, problems);
    }

    /** Reads one of the option of a name, of which there is an example. */
    static SettingOption parse(String name, String example, String option, Problems problems) {
        String place = name + " " + option;
        int equals = option.indexOf('=');
        if (equals < 1 || equals == option.length() - 1) {
            problems.add(place, "must read path=value, such as " + example);
            return new SettingOption(List.of(), List.of(), List.of(), place);
        }
        List<String> path = path(option.substring(0, equals).strip());
        List<String> texts = split(option.substring(equals + 1));
        if (path.contains("") || texts.contains("")) {
            problems.add(place, "has an empty name or value between its dots or commas");
            return new SettingOption(List.of(), List.of(), List.of(), place);
        }
        List<Value> values =
                texts.stream().map(text -> Parser.option(place, text, problems)).toList();
        return new SettingOption(path, values, texts, place);
    }

    boolean isSweep() {
        return values.size() > 1;
    }

    /** The path below its first names. */
    List<String> below(int names) {
        return path.subList(Math.min(names, path.size()), path.size());
    }

    private static List<String> path(String text) {
        List<String> names = List.of(text.split("\\.", -1));
        int budget = names.indexOf("budget");
        if (budget != 0 && budget != 2) {
            return names;
        }
        List<String> path = new ArrayList<>(names.subList(0, budget + 1));
        if (names.size() > budget + 1) {
            path.add(String.join(".", names.subList(budget + 1, names.size())));
        }
        return path;
    }

    /** Splits at commas, but not within brackets, braces or quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"' || c == '\'';
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).toList();
    }
}
