package agon.engine.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what is wrong, so that all of it can be shown at once. */
final class Problems {

    private static final Pattern LINE = Pattern.compile(":(\\d{1,9})$");

    private final List<Problem> found = new ArrayList<>();

    void add(String place, String message) {
        Problem problem = new Problem(place, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            // Stable, so what the command line says comes last and in the order in which it was looked at.
            throw new InvalidExperiment(found.stream()
                    .sorted(Comparator.comparingLong(Problems::line))
                    .toList());
        }
    }

    private static long line(Problem problem) {
        Matcher matcher = LINE.matcher(problem.place());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : Long.MAX_VALUE;
    }
}
