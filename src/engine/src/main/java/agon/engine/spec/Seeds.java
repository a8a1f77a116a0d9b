package agon.engine.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads seeds: a number, a range such as {@code 0..4}, or a list of both. */
final class Seeds {

    private static final Pattern PART = Pattern.compile("(\\d{1,18})(?:\\.\\.(\\d{1,18}))?");
    private static final int MOST = 100_000;

    private Seeds() {}

    static List<Long> read(Value value, Problems problems) {
        if (value.isNull()) {
            return List.of();
        }
        int before = problems.count();
        Set<Long> seeds = new LinkedHashSet<>();
        for (Value element : Value.list(value)) {
            JsonNode json = element.json();
            for (String part : json.isTextual() ? json.textValue().split(",", -1) : new String[] {json.toString()}) {
                add(part.strip(), element.place(), seeds, problems);
            }
        }
        if (seeds.isEmpty() && problems.count() == before) {
            problems.add(value.place(), "there are no seeds; say for instance 0..4");
        }
        return new ArrayList<>(seeds);
    }

    private static void add(String part, String place, Set<Long> seeds, Problems problems) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            problems.add(place, "seeds must be whole numbers from 0 on or a range such as 0..4, not " + part);
            return;
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
        if (last < first) {
            problems.add(place, "seed range " + part + " is empty; the smaller number comes first");
        } else if (last - first >= MOST) {
            problems.add(place, "seed range " + part + " holds more than " + MOST + " seeds");
        } else {
            for (long seed = first; seed <= last; seed++) {
                if (!seeds.add(seed)) {
                    problems.add(place, "seed " + seed + " is said twice");
                }
            }
        }
    }
}
