package agon.analysis.wording;

import java.util.List;

/** Several things in a row. */
public final class Listed {

    private Listed() {}

    /** For example {@code a, b and c}; empty for none. */
    public static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
