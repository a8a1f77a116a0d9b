package agon.learners.refitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was said about one question, as classes.
 *
 * @param features the question as a vector
 * @param free weight of each class that was answered freely
 * @param preferences which class was preferred to which
 * @param error probability that a preference is wrong
 */
record Choices(float[] features, Map<Integer, Double> free, List<Preference> preferences, double error) {

    /** A class preferred to others. */
    record Preference(int preferred, SortedSet<Integer> others, double weight) {

        /** Natural logarithm of the probability of the preference if the given class were the truth. */
        double logProbability(int truth, double error) {
            if (truth == preferred) {
                return StrictMath.log(1 - error);
            }
            return others.contains(truth)
                    ? StrictMath.log(error / others.size())
                    : -StrictMath.log(1.0 + others.size());
        }
    }

    static Choices of(Remembered question, Map<List<Double>, Integer> index, double error) {
        Map<Integer, Double> free = new TreeMap<>();
        List<Preference> preferences = new ArrayList<>();
        for (Evidence item : question.evidence()) {
            Integer answer = index.get(item.answer());
            if (answer == null) {
                continue;
            }
            if (item.free()) {
                free.merge(answer, item.weight(), Double::sum);
                continue;
            }
            SortedSet<Integer> others = new TreeSet<>();
            for (List<Double> alternative : item.alternatives()) {
                Integer other = index.get(alternative);
                if (other != null && !other.equals(answer)) {
                    others.add(other);
                }
            }
            if (!others.isEmpty()) {
                preferences.add(new Preference(answer, others, item.weight()));
            }
        }
        return new Choices(question.features(), free, preferences, error);
    }

    boolean empty() {
        return free.isEmpty() && preferences.isEmpty();
    }

    boolean compared() {
        return !preferences.isEmpty();
    }

    /** Mean weight of the preferences. */
    double comparedWeight() {
        return preferences.stream().mapToDouble(Preference::weight).sum() / preferences.size();
    }

    /**
     * Probabilities of the classes after the preferences.
     *
     * @param before probabilities of the classes without them
     * @param likely how many classes that were not on offer are considered, the likeliest
     */
    double[] given(double[] before, int likely) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (Preference preference : preferences) {
            candidates.add(preference.preferred());
            candidates.addAll(preference.others());
        }
        for (int more = 0; more < likely && candidates.size() < before.length; more++) {
            int best = -1;
            for (int each = 0; each < before.length; each++) {
                if (!candidates.contains(each) && (best < 0 || before[each] > before[best])) {
                    best = each;
                }
            }
            candidates.add(best);
        }
        double[] logs = new double[before.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int each : candidates) {
            // A forest may give a class no vote at all, which is no certainty.
            logs[each] = StrictMath.log(before[each] + error / before.length);
            for (Preference preference : preferences) {
                logs[each] += preference.weight() * preference.logProbability(each, error);
            }
            highest = Math.max(highest, logs[each]);
        }
        double[] after = new double[before.length];
        double sum = 0;
        for (int each : candidates) {
            after[each] = StrictMath.exp(logs[each] - highest);
            sum += after[each];
        }
        for (int each : candidates) {
            after[each] /= sum;
        }
        return after;
    }
}
