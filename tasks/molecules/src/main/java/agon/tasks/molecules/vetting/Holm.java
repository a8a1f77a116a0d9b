package agon.tasks.molecules.vetting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's step-down adjustment (S. Holm, Scand. J. Stat. 1979, 6, 65): keeps the probability of any false alarm at all. */
final class Holm {
    private Holm() {}

    /** Adjusted p values, in the order of those given. */
    static double[] adjusted(List<Double> values) {
        int[] ascending = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[values.size()];
        double least = 0;
        for (int i = 0; i < ascending.length; i++) {
            least = Math.max(least, Math.min(1, (ascending.length - i) * values.get(ascending[i])));
            adjusted[ascending[i]] = least;
        }
        return adjusted;
    }
}
