package agon.tck.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was said to one question: answers with their merits, by how they read.
 *
 * @param merits by the answer's wording, in the order in which answers were first met
 */
record Remembered<A>(Map<String, Merit<A>> merits) {

    /** An answer and its merit; probabilities go with its exponential. */
    record Merit<A>(A answer, double value) {}

    Remembered() {
        this(new LinkedHashMap<>());
    }

    Remembered<A> copy() {
        return new Remembered<>(new LinkedHashMap<>(merits));
    }

    double merit(String wording) {
        return Optional.ofNullable(merits.get(wording)).map(Merit::value).orElse(0.0);
    }

    void add(String wording, A answer, double change) {
        merits.put(wording, new Merit<>(answer, merit(wording) + change));
    }

    /** The answer of highest merit, of equals the one met first; empty if none has more than an answer never met. */
    Optional<A> best() {
        Optional<Merit<A>> best = Optional.empty();
        for (Merit<A> merit : merits.values()) {
            if (merit.value() > best.map(Merit::value).orElse(0.0)) {
                best = Optional.of(merit);
            }
        }
        return best.map(Merit::answer);
    }

    /** The probability of an answer among those met. */
    double share(String wording) {
        // Merits grow without bound, so their exponentials are taken from the highest.
        double highest =
                merits.values().stream().mapToDouble(Merit::value).max().orElse(0);
        double sum = 0;
        for (Merit<A> merit : merits.values()) {
            sum += Math.exp(merit.value() - highest);
        }
        return merits.containsKey(wording) ? Math.exp(merit(wording) - highest) / sum : 0;
    }
}
